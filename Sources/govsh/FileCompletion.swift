import Rendering

/// Completes the path of a file, as `run` takes it: bare, or in quotes.
struct FileCompletion {
  /// The text before the cursor, and the byte where the path begins in it.
  let text: String
  let start: Int

  func change(width: Int) -> LineReader.Change {
    var typed = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
    let quote = typed.hasPrefix("\"") ? "\"" : ""
    if !quote.isEmpty { typed.removeFirst() }
    let split = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, beginning) = (String(typed[..<split]), typed[split...])
    let names = Terminal.names(in: folder.isEmpty ? "." : folder).filter {
      $0.hasPrefix(beginning) && (!$0.hasPrefix(".") || beginning.hasPrefix("."))
    }
    var change = LineReader.Change()
    guard let first = names.first else { return change }
    let common = names.dropFirst().reduce(Substring(first)) { common, name in
      common.prefix(zip(common, name).prefix { $0 == $1 }.count)
    }
    change.inserted = String(common.dropFirst(beginning.count))
    if names.count == 1, !first.hasSuffix("/") { change.inserted += quote + " " }
    if names.count > 1 { change.claimList = Columns.text(names, width: width, rows: Terminal.listingRows) }
    return change
  }
}
