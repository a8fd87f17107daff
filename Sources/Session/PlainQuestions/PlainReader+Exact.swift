import Language

/// What is exact but for articles.
extension PlainReader {
  /// An exact question in which only articles are too many: `list the organisations`.
  mutating func exact(_ words: [PlainWord], _ said: [PlainWord]) -> PlainReading? {
    let text = words.filter { $0.folded != "all" }.map(\.written).joined(separator: " ")
    let parsed = Parser.parse(SourceText(name: "", text))
    guard words.count < said.count || words.count != text.split(separator: " ").count, parsed.diagnostics.isEmpty,
      parsed.items.count == 1, case .statement(let statement) = parsed.items[0],
      StatementTable.form(statement.form).group == .ask
    else { return nil }
    let form = StatementTable.form(statement.form)
    // `who sits on SCASP since the merger` names nothing by the words behind its form.
    for argument in statement.arguments {
      guard case .names(let said) = argument.value else { continue }
      for name in said where names.things(PlainWord.words(of: name.text)[...], form.kinds(argument.slot)).isEmpty {
        return nil
      }
    }
    return .statements([text])
  }
}
