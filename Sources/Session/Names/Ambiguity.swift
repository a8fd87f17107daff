/// A statement that was refused because a name in it may mean several things.
public struct Ambiguity: Sendable {
  /// One of the things a name may mean.
  public struct Choice: Sendable, Hashable {
    /// The thing's id.
    public let id: String
    /// The name it was declared with.
    public let name: String
  }

  /// The name as it was typed.
  public let name: String
  /// What it may mean, by id.
  public let choices: [Choice]
  let statement: String
  let range: Range<Int>

  /// The statement with an id in the name's place.
  public func statement(taking choice: Choice) -> String {
    let bytes = Array(statement.utf8)
    let id = Array(choice.id.utf8)
    return String(decoding: bytes[..<range.lowerBound] + id + bytes[range.upperBound...], as: UTF8.self)
  }
}
