import Analysis
import Language
import Model

/// A change in which each set of things gave way to their names.
struct SpreadChange {
  var statement: Statement
  /// Where the sets stand, and with them the names that came of them.
  var ranges: [Range<Int>] = []
  /// What each set is.
  var notes: [String] = []

  /// Whether a change is of one of the things of a set.
  func isOfSet(_ part: Statement) -> Bool { part.arguments.contains { ranges.contains($0.range) } }
}

/// Changes of each thing of a set: `plan move all bodies where parent is scasp under hips`.
extension Session {
  /// A change as if each thing of its sets had been named, as they are on the day before.
  func spread(_ statement: Statement, on day: Day, in text: SourceText) throws(Refusal) -> SpreadChange {
    var found = SpreadChange(statement: statement)
    let form = StatementTable.form(statement.form)
    let own = try spread(statement, form, on: day, in: text, &found)
    var more = own.dropFirst().map { $0.as(more: statement.range) }
    var rest: [Argument] = []
    for argument in own[0].arguments {
      guard argument.slot == .more, case .statement(let other) = argument.value else {
        rest.append(argument)
        continue
      }
      more += try spread(other, StatementTable.form(other.form), on: day, in: text, &found)
        .map { $0.as(more: argument.range) }
    }
    if found.ranges.isEmpty { return found }
    found.statement = statement.with(rest + more)
    return found
  }

  /// A change in which `A and B` names nothing, and its parts do: each is named by itself, as with a comma between them.
  func apart(_ statement: Statement, _ names: NameResolver) -> Statement {
    let form = StatementTable.form(statement.form)
    var arguments: [Argument] = []
    for argument in statement.arguments {
      var own = argument
      if case .names(let said) = argument.value, form.takesNames(argument.slot) == true {
        own = Argument(
          slot: argument.slot, value: .names(said.flatMap { Self.apart($0, names) }), range: argument.range)
      } else if case .statement(let other) = argument.value, argument.slot == .more {
        own = Argument(slot: .more, value: .statement(apart(other, names)), range: argument.range)
      }
      arguments.append(own)
    }
    return statement.with(arguments)
  }

  private static func apart(_ name: NameSyntax, _ names: NameResolver) -> [NameSyntax] {
    var index = names.index
    guard !name.isQuoted, index.candidates(for: name.text).isEmpty else { return [name] }
    let words = name.text.split(separator: " ").map(String.init)
    for end in words.indices.dropFirst().dropLast() where words[end].lowercased() == "and" {
      let first = words[..<end].joined(separator: " ")
      let rest = NameSyntax(text: words[(end + 1)...].joined(separator: " "), range: name.range)
      if index.candidates(for: first).isEmpty { continue }
      let others = apart(rest, names)
      if others.allSatisfy({ !index.candidates(for: $0.text).isEmpty }) {
        return [NameSyntax(text: first, range: name.range)] + others
      }
    }
    return [name]
  }

  /// The first three of some names, and how many more there are.
  private static func few(_ names: [String]) -> String {
    let rest = names.count > 4 ? ["\(names.count - 3) more"] : []
    return Wording.list(rest.isEmpty ? names : names.prefix(3) + rest)
  }

  /// One change for each thing of the sets in it, or one of them all where its slot takes several.
  private func spread(
    _ statement: Statement, _ form: StatementForm, on day: Day, in text: SourceText, _ found: inout SpreadChange
  ) throws(Refusal) -> [Statement] {
    let position = statement.arguments.firstIndex { argument in
      if case .expression = argument.value { form.takesNames(argument.slot) != nil } else { false }
    }
    guard let position else { return [statement] }
    let argument = statement.arguments[position]
    let names = try names(in: argument, of: statement, on: day, in: text, &found)
    let takesAll = form.takesNames(argument.slot) == true
    var all: [Statement] = []
    for names in takesAll ? [names] : names.map({ [$0] }) {
      var own = statement.arguments
      own[position] = Argument(slot: argument.slot, value: .names(names), range: argument.range)
      // What all changes end with is said once.
      if !all.isEmpty { own.removeAll { StatementForm.tail.contains($0.slot) } }
      all += try spread(statement.with(own), form, on: day, in: text, &found)
    }
    return all
  }

  /// The things of a set that are certain on the day before, by their ids.
  private func names(
    in argument: Argument, of statement: Statement, on day: Day, in text: SourceText, _ found: inout SpreadChange
  ) throws(Refusal) -> [NameSyntax] {
    let eve = day.advanced(by: -1)
    var resolver = resolver(of: statement, in: text)
    let expression = try resolver.expression(argument.slot)
    var run = Evaluation(View(branch, at: TimeSlice(eve)), budget: budget)
    run.doubtsLastStated = true
    let set: PartialSet
    do throws(Stop) { set = try run.set(expression) } catch {
      throw Refusal(error.diagnostic(in: text.name, at: argument.range))
    }
    let wording = Wording(view: run.view)
    func things(_ elements: [RuntimeValue]) -> [EntityID] {
      elements.compactMap { if case .entity(let thing) = $0 { thing } else { nil } }
    }
    let certain = things(set.certain)
    let possible = things(set.possible.map(\.element)).map { wording.name($0) }
    let words = text.text(argument.range)
    guard !certain.isEmpty else {
      throw Refusal(
        Diagnostic(.emptySet, in: text.name, at: argument.range, [words, eve.spoken, Self.few(possible)]))
    }
    if !found.ranges.contains(argument.range) {
      found.ranges.append(argument.range)
      var note = "`\(words)` on \(eve.spoken): \(Wording.list(certain.map { wording.name($0) }))"
      if !possible.isEmpty { note += "; only possible, and left out: \(Self.few(possible))" }
      if !set.isComplete { note += "; the papers do not give a full list" }
      found.notes.append(note)
    }
    return certain.map { NameSyntax(text: branch.id(of: $0), range: argument.range) }
  }
}

extension StatementForm {
  /// What every change ends with.
  static let tail: Set<Slot> = [.more, .effective, .start, .reason, .authority]

  /// Whether a slot takes several names, or one; nil where it takes none.
  func takesNames(_ slot: Slot) -> Bool? { Self.takesNames(slot, in: parts) }

  private static func takesNames(_ slot: Slot, in parts: [FormPart]) -> Bool? {
    for part in parts {
      switch part {
      case .name(slot, _): return false
      case .names(slot, _): return true
      case .optional(let inner): if let found = takesNames(slot, in: inner) { return found }
      case .either(let branches), .anyOrder(let branches):
        if let found = branches.lazy.compactMap({ takesNames(slot, in: $0) }).first { return found }
      default: continue
      }
    }
    return nil
  }
}

extension Statement {
  fileprivate func with(_ arguments: [Argument]) -> Statement {
    Statement(form: form, arguments: arguments, range: range, manners: manners)
  }

  /// The statement as one that is joined to another.
  fileprivate func `as`(more range: Range<Int>) -> Argument {
    Argument(slot: .more, value: .statement(self), range: range)
  }
}
