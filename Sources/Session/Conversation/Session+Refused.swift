import Language
import Model

/// What a line means straight after one that was refused: nothing of it was answered that a word could go back to.
extension Session {
  /// A reading of a line that names nothing of its own, after a line that was refused.
  ///
  /// What goes back to that line (`who chairs it`) is refused too, for of the place in use it would be another question;
  /// what only leaves its subject out is answered of the place in use and says so.
  mutating func behindRefusal(_ reading: PlainReading, _ line: String) -> PlainReading {
    guard let refused = refusedLine, case .statements(let statements) = reading,
      let place = context.scope ?? branch.onlyBody
    else { return reading }
    let head = impliedHead(of: place, statements, line)
    if let word = Self.backward(in: line), head != nil || word == "and" {
      let asked = statements.filter { PlainReader.form($0) != .at }
      return .wanting("`\(word)` goes back to `\(refused)`, which was not understood", asked)
    }
    if plainOpening == nil, let head {
      plainOpening = "The line before was not answered; this is of \(branch.declaredName(of: head))."
    }
    return reading
  }

  /// What heads the place, where some statements are of that alone and a line does not name it.
  private func impliedHead(of place: EntityID, _ statements: [String], _ line: String) -> EntityID? {
    let view = context.view(branch, at: TimeSlice(context.defaultDay(branch)))
    let words = wordIndex ?? WordIndex(branch)
    let heads = PlainNames(view: view, scope: place, words: words, index: index).main() + [place]
    let named = statements.flatMap { $0.split { !($0.isLetter || $0.isNumber || $0 == "-") } }
      .compactMap { branch.entity(id: String($0)) }
    guard let first = named.first, named.allSatisfy(heads.contains) else { return nil }
    let said = Set(WordIndex.stems(line))
    let isNamed = named.contains { thing in
      branch.names(of: thing).contains { !said.isDisjoint(with: WordIndex.stems($0)) }
    }
    return isNamed ? nil : first
  }

  /// The word of a line that goes back to what was said before it; nil where none does.
  private static func backward(in line: String) -> String? {
    let said = PlainWord.words(of: line).map(\.folded)
    if said.first == "and" { return "and" }
    for (index, word) in said.enumerated() {
      let (before, after) = (index > 0 ? said[index - 1] : "", index + 1 < said.count ? said[index + 1] : "")
      switch word {
      case "it" where ["true", "right", "correct", "that", "possible"].contains(after): continue
      case "it", "its", "they", "them", "their", "he", "she", "him", "his", "her": return word
      case "that" where after == "one", "this" where after == "one": return "\(word) one"
      case "then" where before.isEmpty || after.isEmpty: return word
      default: continue
      }
    }
    return nil
  }
}
