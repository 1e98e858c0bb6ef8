import RosterTerminal
import Testing

@Suite struct MailboxTests {
  @Test func keepsTheOrderOfOneSender() throws {
    let mailbox = try Mailbox<Int>()
    for number in 0..<5 { mailbox.post(number) }
    #expect(mailbox.drain() == [0, 1, 2, 3, 4])
    #expect(mailbox.drain() == [])
  }

  @Test func losesNothingAmongManySenders() async throws {
    let mailbox = try Mailbox<Int>()
    var received: [Int] = []
    await withTaskGroup { group in
      for sender in 0..<8 {
        group.addTask { for number in 0..<500 { mailbox.post(sender * 1000 + number) } }
      }
      while received.count < 4000 {
        received += mailbox.drain()
        await Task.yield()
      }
    }
    #expect(Set(received).count == 4000)
    for sender in 0..<8 {
      #expect(received.filter { $0 / 1000 == sender } == (0..<500).map { sender * 1000 + $0 })
    }
  }
}
