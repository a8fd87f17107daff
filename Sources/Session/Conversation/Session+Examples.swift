import Analysis
import Language
import Model

/// Exact forms of a change that work as they are printed: with real names where the words name none, and tried beforehand.
extension Session {
  /// That a change in plain words is typed in its exact form, with that form; where it would be refused, why.
  mutating func offered(_ exact: [String], for line: String, in text: SourceText) -> Outcome {
    var (works, refused): ([String], [Diagnostic]) = ([], [])
    for form in exact.map(completed) {
      switch tried(form) {
      case nil: works.append(form)
      case let mistake?:
        // What is expected in its place is often the whole line as it is typed.
        let other = mistake.expected.map { $0.filter { $0 != "`" } }.first { $0.hasPrefix("plan ") && tried($0) == nil }
        if let other { works.append(other) } else { refused.append(mistake) }
      }
    }
    let shown = works.uniqued()
    keepOffer(shown.isEmpty ? exact : shown)
    let assumed = Self.saysDay(line) || shown.isEmpty ? "" : shown.first.flatMap(Self.day) ?? ""
    let isExample = !shown.isEmpty && exact.contains { $0.contains("NAME") || $0.contains("RULE ") }
    // Where only the asker knows a name, the form says where it goes.
    let named = shown.isEmpty ? exact.map(completed).filter { $0.contains("NAME") } : []
    let reason = shown.isEmpty && named.isEmpty ? refused.first?.message ?? "" : ""
    let told = Diagnostic(
      .changeInWords, in: text.name, at: 0..<line.utf8.count, [line, assumed, isExample ? "example" : "", reason],
      expected: named.isEmpty ? shown.isEmpty ? refused.first?.expected ?? [] : [] : named.map { "`\($0)`" },
      suggestions: shown)
    let located = LocatedDiagnostic(told, in: SourceText(name: text.name, line))
    return Outcome(statement: line, answer: nil, diagnostics: [located], effects: [])
  }

  /// What a next line goes on from: the change that was told, and what it names.
  private mutating func keepOffer(_ exact: [String]) {
    let branch = branch
    func things(in form: String) -> [EntityID] {
      form.split { " ,()".contains($0) }.compactMap { branch.entity(id: String($0)) }.filter {
        branch.kind(of: $0).map { [.body, .post, .organisation, .person].contains($0) } ?? false
      }.uniqued()
    }
    let own = exact.first.map { things(in: $0) } ?? []
    // Of several forms the first that names a body says which it is.
    let bodies = exact.map { things(in: $0).filter { branch.kind(of: $0) == .body } }.first { !$0.isEmpty } ?? []
    // A change that names no body, as one of budgets, is of the place.
    let named = bodies.isEmpty ? own : bodies
    let subjects = (named.isEmpty ? head : named).prefix(3)
    guard !exact.isEmpty, !subjects.isEmpty else { return }
    lastAsked = LastAsked(
      statements: subjects.map { "show \(branch.id(of: $0))" },
      people: own.filter { branch.kind(of: $0) == .person }, things: own, offered: exact)
  }

  /// Why an exact change would be refused; nil where it is none that is wrong.
  private func tried(_ form: String) -> Diagnostic? {
    let text = SourceText(name: "change", form)
    let parsed = Parser.parse(text)
    if let mistake = parsed.diagnostics.first { return mistake }
    guard case .statement(let statement)? = parsed.items.first, statement.form.verb != nil else { return nil }
    do throws(Refusal) {
      try check(statement, in: text)
      return nil
    } catch {
      return error.diagnostics.first
    }
  }

  // MARK: Names for what the words leave open

  /// An exact form with real names where it has `NAME`, as an example of what may stand there.
  private func completed(_ form: String) -> String {
    guard form.contains("NAME") || form.contains("RULE") else { return form }
    var parts = form.components(around: " effective ")
    var words = parts[0].split(separator: " ").map(String.init)
    let named = words.compactMap { word in branch.entity(id: word.filter { $0 != "," }) }
    complete(&words, named)
    parts[0] = words.joined(separator: " ")
    return parts.joined(separator: " effective ")
  }

  private func complete(_ words: inout [String], _ named: [EntityID]) {
    let subject = named.first
    let name = subject.map(short) ?? "Partnership"
    switch words.dropFirst().first {
    case "merge":
      let others = beside(named)
      var next = others[...]
      let into = words.firstIndex(of: "into") ?? words.endIndex
      for index in words.indices where index < into && words[index].hasPrefix("NAME") {
        words[index] = (next.popFirst().map { branch.id(of: $0) } ?? "NAME") + words[index].dropFirst("NAME".count)
      }
      let all = words[..<into].compactMap { word in branch.entity(id: word.filter { $0 != "," }) }
      let joint = Wording.list(all.map(short))
      let isLong = joint.count > Self.longest
      let ofMoney = words.contains("budgets")
      fill(
        &words, into,
        [free(isLong ? ofMoney ? "Joint budget" : "New Partnership" : ofMoney ? "\(joint) budget" : joint)])
      apart(&words, all)
    case "split":
      let isBoth = words.contains("serving") || subject.map(serves) ?? false
      fill(
        &words, 0,
        isBoth
          ? [free("\(name) for children"), free("\(name) for adults")]
          : [free("\(name), first part"), free("\(name), second part")])
      if isBoth, !words.contains("serving") { words += ["serving", "children,", "adults"] }
    case "rename": fill(&words, 0, [free("New \(name)")])
    case "succeed": fill(&words, 0, heirs(of: name, words))
    case "quorum": words = words.map { $0.hasPrefix("RULE") ? rule($0, of: subject) : $0 }
    case "stand", "transfer": break
    case "create": fill(&words, 0, [free("New Postholder"), free("New Postholder")])
    default:
      let chair = subject.flatMap { view.claimList(of: $0, .chair).live.first?.value.entity }
      let others = (head.flatMap(seated) + (subject.map(seated) ?? [])).uniqued().filter { $0 != chair }
      fill(&words, 0, (others.isEmpty ? beside(named) : others).map { branch.id(of: $0) })
    }
  }

  /// What one that is followed by another, or by two, may be called.
  private func heirs(of name: String, _ words: [String]) -> [String] {
    let isOne = words.filter { $0.hasPrefix("NAME") }.count == 1
    return isOne ? [free("New \(name)")] : [free("First new \(name)"), free("Second new \(name)")]
  }

  /// The places of `NAME` filled in order.
  private func fill(_ words: inout [String], _ start: Int, _ names: [String]) {
    var next = names[...]
    for index in words.indices where index >= start && words[index].filter({ $0 != "," && $0 != "\"" }) == "NAME" {
      guard let name = next.popFirst() else { return }
      words[index] = name + (words[index].hasSuffix(",") ? "," : "")
    }
  }

  /// What stays apart in a merger: the budget of one of those merged; said of nothing where none has one.
  private func apart(_ words: inout [String], _ things: [EntityID]) {
    guard let keeping = words.firstIndex(of: "keeping") else { return }
    let funds = things.flatMap { branch.facts(about: $0, .fundBody) }.map { branch.subject($0) }
    let groups = things.flatMap { branch.facts(about: $0, .parent) }.map { branch.subject($0) }
    if let thing = (funds + groups).first {
      words[keeping + 1] = branch.id(of: thing)
    } else {
      words.removeSubrange(keeping...min(keeping + 2, words.count - 1))
    }
  }

  /// A name that nothing has, in quotes.
  private func free(_ name: String) -> String {
    var index = index
    let taken = !index.candidates(for: name).isEmpty
    return QuotedText.quoted(taken ? "New \(name)" : name)
  }

  /// A name of more than these is not made of those of all that it would stand for.
  private static let longest = 50

  private var view: View { View(branch, at: TimeSlice(context.defaultDay(branch))) }

  /// What heads the place in use.
  private var head: [EntityID] {
    PlainNames(view: view, scope: context.scope, words: wordIndex ?? WordIndex(branch), index: index).main()
  }

  private func short(_ thing: EntityID) -> String {
    return view.acronym(of: thing) ?? view.name(of: thing)
  }

  private func serves(_ thing: EntityID) -> Bool {
    branch.facts(of: thing, .clients).contains { fact in
      if case .word(let word) = branch.value(fact) { branch.text(word) == "both" } else { false }
    }
  }

  /// What may stand beside some things in an example: what heads the place in use, and what is of the kind of the first.
  private func beside(_ named: [EntityID]) -> [EntityID] {
    let (view, head) = (view, head)
    let first = named.first ?? head.first
    guard let first, let kind = branch.kind(of: first) else { return [] }
    func sort(_ thing: EntityID) -> Value? { branch.facts(of: thing, .kind).first.map { branch.value($0) } }
    let alike = branch.entities(kind).filter { sort($0) == sort(first) && view.life(of: $0).0 == .yes }
      .sorted { one, other in
        let (mine, theirs) = (branch.facts(of: one, .clients).isEmpty, branch.facts(of: other, .clients).isEmpty)
        return mine == theirs ? branch.id(of: one) < branch.id(of: other) : theirs
      }
    let isHead = kind == .body
    return ((isHead ? head : []) + alike).uniqued().filter { !named.contains($0) }
  }

  /// Who sits on a body: its statutory partners, and the organisations, first.
  private func seated(on body: EntityID) -> [EntityID] {
    let view = view
    let seats = [Relation.partner, .member].flatMap { view.claimList(of: body, $0).live }.compactMap(\.value.entity)
      .uniqued()
    let kinds: [EntityKind] = [.organisation, .post]
    return kinds.flatMap { kind in seats.filter { branch.kind(of: $0) == kind } }
  }

  /// A rule with the number that was said, or with three.
  private func rule(_ word: String, of body: EntityID?) -> String {
    let least = Int(word.dropFirst("RULE".count)) ?? 3
    return body.map { "at least \(least) of \(branch.id(of: $0)).members" } ?? word
  }

  /// Whether a line says of itself when a change is to be: a year in figures, or the next one.
  private static func saysDay(_ line: String) -> Bool {
    let words = line.lowercased().split(separator: " ")
    return words.contains { $0.filter(\.isNumber).count > 3 || $0.contains("/") } || words.contains("next")
  }

  /// The day in the exact form of a change.
  private static func day(_ exact: String) -> String? {
    exact.contains(" effective ") ? exact.split(separator: " ").last.map(String.init) : nil
  }
}

extension String {
  /// The text before some words and what stands behind them; the whole text where they are not in it.
  fileprivate func components(around words: String) -> [String] {
    guard let place = firstRange(of: words) else { return [self] }
    return [String(self[..<place.lowerBound]), String(self[place.upperBound...])]
  }
}
