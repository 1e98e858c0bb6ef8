/// Which of several lists, such as the tools of some agents, hold what.
///
///     let tools = SetComparison(of: [["Read", "Edit"], ["Read", "Bash"], ["Bash", "Read", "Read"]])
///     tools.inAll       // ["Read"]
///     tools.only(in: 0) // ["Edit"]
///     tools.inSome      // [Member(name: "Bash", holders: [1, 2])]
///
/// Names are equal as Swift strings are. Everything is in order of first appearance, list by list.
public struct SetComparison: Hashable, Sendable {
  /// A name and the lists that hold it.
  public struct Member: Hashable, Sendable {
    /// The name as it is first written.
    public let name: String
    /// The indices of the lists that hold it, ascending; never empty.
    public fileprivate(set) var holders: [Int]
  }

  /// How many lists were compared.
  let listCount: Int
  /// Every name once.
  let members: [Member]

  /// Compares any number of lists; what a list repeats counts once.
  init(of lists: [[String]]) {
    var members: [Member] = []
    var places: [String: Int] = [:]
    for (index, list) in lists.enumerated() {
      for name in list {
        if let place = places[name] {
          if members[place].holders.last != index { members[place].holders.append(index) }
        } else {
          places[name] = members.count
          members.append(Member(name: name, holders: [index]))
        }
      }
    }
    self.members = members
    listCount = lists.count
  }

  /// How many different names a list holds.
  public func count(in list: Int) -> Int { members.count { $0.holders.contains(list) } }

  /// The names that every list holds.
  public var inAll: [String] { members.filter(isInAll).map(\.name) }

  /// The names that more than one list holds, but not every one.
  public var inSome: [Member] { members.filter { $0.holders.count > 1 && !isInAll($0) } }

  /// The names that one list holds and no other; empty where there is no other.
  public func only(in list: Int) -> [String] {
    members.filter { $0.holders == [list] && !isInAll($0) }.map(\.name)
  }

  private func isInAll(_ member: Member) -> Bool { member.holders.count == listCount }
}
