// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let package = Package(
  name: "roster",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "RosterCore", targets: ["RosterCore"]),
    .executable(name: "roster", targets: ["roster"]),
    .executable(name: "roster-bench", targets: ["roster-bench"]),
  ],
  targets: [
    // No `pkgConfig:`: its flags make SwiftPM warn on every build; the linker setting below is enough.
    .systemLibrary(
      name: "CNcurses",
      providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]
    ),
    .target(name: "RosterCore", swiftSettings: strict),
    .target(name: "RosterScreen", dependencies: ["RosterCore"], swiftSettings: strict),
    .target(
      name: "RosterTerminal",
      dependencies: ["CNcurses", "RosterCore", "RosterScreen"],
      swiftSettings: strict,
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .executableTarget(
      name: "roster",
      dependencies: ["RosterCore", "RosterScreen", "RosterTerminal"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "roster-bench",
      dependencies: ["RosterCore", "RosterScreen"],
      swiftSettings: strict
    ),
    .target(
      name: "TestSupport",
      dependencies: ["RosterCore", "RosterScreen"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "RosterCoreTests",
      dependencies: ["RosterCore", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RosterScreenTests",
      dependencies: ["RosterCore", "RosterScreen", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: strict
    ),
    // A program for the tests of the terminal to drive; it can crash on request, which `roster` cannot.
    .executableTarget(
      name: "terminal-probe",
      dependencies: ["RosterCore", "RosterScreen", "RosterTerminal"],
      path: "Tests/TerminalProbe",
      swiftSettings: strict
    ),
    .testTarget(
      name: "RosterTerminalTests",
      dependencies: ["RosterScreen", "RosterTerminal", "TestSupport", "terminal-probe"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RosterTests",
      dependencies: ["roster", "RosterCore", "RosterScreen", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "RosterBenchTests",
      dependencies: ["roster-bench", "RosterCore", "RosterScreen", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["roster", "roster-bench", "RosterCore", "RosterScreen", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["TestSupport"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
