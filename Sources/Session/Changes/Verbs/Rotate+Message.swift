/// What is meant by a rota of one.
extension RotateVerb {
  static func alone(_ body: String, _ chair: String) -> String { "`rechair \(body) to \(chair)` for one alone" }
}
