import CLineEditor
@preconcurrency import Glibc

/// Reads what someone types: with editing where the terminal can redraw a line, and as it comes where it cannot.
final class LineReader {
  /// What came of reading a line.
  enum Reading {
    case line(String)
    case cancelled
    case end
  }

  /// What Tab does: how many characters before the cursor give way to a text, and what is listed below.
  struct Change {
    var removed = 0
    var inserted = ""
    var claimList = ""
  }

  /// Asked at Tab with the text before the cursor; nil while completion makes no sense.
  var complete: ((String) -> Change)?
  private var editor: OpaquePointer?
  /// What was read beyond a line's end, without editing.
  private var rest: [UInt8] = []

  /// A reader on standard input, which is a terminal.
  init() {
    line_editor_watch_signals()
    guard Terminal.isOutputTerminal, line_editor_is_able() else { return }
    editor = line_editor_open(Unmanaged.passUnretained(self).toOpaque()) { context, editor, before, length in
      let bytes = UnsafeRawBufferPointer(start: before, count: length)
      let reader = Unmanaged<LineReader>.fromOpaque(context).takeUnretainedValue()
      guard let change = reader.complete?(String(decoding: bytes, as: UTF8.self)) else { return }
      if change.removed > 0 || !change.inserted.isEmpty {
        line_editor_replace(editor, change.removed, change.inserted)
      }
      if !change.claimList.isEmpty { line_editor_show(editor, change.claimList) }
    }
  }

  func read(prompt: String) -> Reading {
    line_editor_forget_interrupt()
    guard let editor else { return readPlainly(prompt: prompt) }
    var ending = line_editor_end
    // The editor draws the prompt again and again while it reads, so it must last as long.
    let line = prompt.withCString { line_editor_read(editor, $0, &ending) }
    switch ending {
    case line_editor_line: return .line(line.map { String(cString: $0) } ?? "")
    case line_editor_cancelled: return .cancelled
    default: return .end
    }
  }

  /// Whether lines are edited, rather than read as they come.
  var isEditing: Bool { editor != nil }

  /// Puts an entry at the end of what can be recalled.
  func remember(_ entry: String) {
    if let editor { line_editor_remember(editor, entry) }
  }

  /// Whether Ctrl-C was pressed since the last line was read.
  static var wasInterrupted: Bool { line_editor_was_interrupted() }

  private func readPlainly(prompt: String) -> Reading {
    // Where answers go to a file, the prompt stays with the person.
    if Terminal.isOutputTerminal { Terminal.print(prompt) } else { Terminal.complain(prompt) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest.removeSubrange(...end)
        return .line(line)
      }
      guard line_editor_wait() else {
        rest = []
        return .cancelled
      }
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 {
        defer { rest = [] }
        return rest.isEmpty ? .end : .line(String(decoding: rest, as: UTF8.self))
      }
      rest.append(contentsOf: buffer[..<count])
    }
  }
}
