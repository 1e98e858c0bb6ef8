import Testing

@Suite struct RosterScreenTests {}
