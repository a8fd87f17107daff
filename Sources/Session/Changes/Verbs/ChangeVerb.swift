import Analysis
import Language
import Model

/// A change that can be planned, with its names resolved: what it does, how it is called, and how it is written.
///
/// One file a verb. It is registered in `StatementForm.ID.verb`, beside its row in the table of statements.
protocol ChangeVerb: Sendable {
  /// Gives the words of the change their meaning.
  init(_ resolver: inout ChangeResolver) throws(Refusal)

  /// What it ends and begins.
  func change(on branch: Branch) -> ProposedChange

  /// What it does, counted: `1 new chair`; what things end and begin is counted where some do.
  var measure: String { get }

  /// What it does, as a heading: `SILG and SPIG -> Learning Group`.
  func title(_ wording: Wording) -> String

  /// What it does, as part of a sentence: `the merger of SILG and SPIG into Learning Group`.
  func phrase(_ words: PlanWording) -> String

  /// The change in the exact language, by ids and without its day.
  func text(_ branch: Branch) -> String

  /// Why it finds nothing to change, where it can tell more than that; empty otherwise.
  func nothing(_ view: View) -> String

  /// What may be meant in its place where it finds nothing to change, as it is typed; empty where that is not known.
  func instead(_ view: View) -> [String]

  /// What each who pays is to pay, budget by budget; empty where it changes no payment.
  var effects: [MoneyEffect] { get }
}

extension ChangeVerb {
  var measure: String { "1 change" }

  func nothing(_ view: View) -> String { "" }

  func instead(_ view: View) -> [String] { [] }

  var effects: [MoneyEffect] { [] }
}

extension StatementForm.ID {
  /// The verb of change that statements of this form plan; nil for every other statement.
  var verb: (any ChangeVerb.Type)? {
    switch self {
    case .planMerge: MergeVerb.self
    case .planMergeBudgets: MergeBudgetsVerb.self
    case .planUplift: UpliftVerb.self
    case .planDissolve: DissolveVerb.self
    case .planRename: RenameVerb.self
    case .planMove: MoveVerb.self
    case .planJoin: JoinVerb.self
    case .planWithdraw: WithdrawVerb.self
    case .planAppoint: AppointVerb.self
    case .planStandDown: StandDownVerb.self
    case .planRechair: RechairVerb.self
    case .planCreate: CreateVerb.self
    case .planTransfer: TransferVerb.self
    case .planQuorum: QuorumVerb.self
    case .planSplit: SplitVerb.self
    case .planSucceed: SucceedVerb.self
    case .planRhythm: RhythmVerb.self
    case .planAreas: AreasVerb.self
    case .planRoute: RouteVerb.self
    case .planRemit: RemitVerb.self
    case .planRotate: RotateVerb.self
    default: nil
    }
  }
}

/// Gives the words of a change their meaning: by the names of the model, and of what the changes before it declare.
struct ChangeResolver {
  let arguments: Arguments
  var names: NameResolver
  /// What the changes before it declare, by the words that were typed for it.
  private(set) var declared: [(words: String, newcomer: Newcomer)]
  /// The effective day.
  let day: Day
  /// How questions resolve expressions.
  private let questions: QuestionResolver

  var text: SourceText { arguments.text }
  var branch: Branch { names.branch }

  init(
    _ arguments: Arguments, _ questions: QuestionResolver, _ names: NameResolver,
    declared: [(words: String, newcomer: Newcomer)], on day: Day
  ) {
    self.arguments = arguments
    self.questions = questions
    self.names = names
    self.declared = declared
    self.day = day
  }

  /// The expression in a slot.
  mutating func expression(_ slot: Slot) throws(Refusal) -> Expression {
    var resolver = QuestionResolver(arguments, names, questions.context, questions.surroundings)
    let expression = try resolver.expression(slot)
    names = resolver.names
    return expression
  }

  /// The things in a slot, of the kinds that the form takes there.
  mutating func things(_ slot: Slot) throws(Refusal) -> [EntityID] {
    var things: [EntityID] = []
    for name in try arguments.names(slot) { things.append(try names.resolve(name, arguments.form.kinds(slot))) }
    return things
  }

  /// The thing in a slot.
  mutating func thing(_ slot: Slot) throws(Refusal) -> EntityID {
    try names.resolve(try arguments.name(slot), arguments.form.kinds(slot))
  }

  /// The thing in a slot, which may be one that a change before this one declares.
  mutating func party(_ slot: Slot) throws(Refusal) -> ProposedChange.Party {
    try party(named: try arguments.name(slot), slot)
  }

  /// The things in a slot, each of which may be one that a change before this one declares.
  mutating func parties(_ slot: Slot) throws(Refusal) -> [ProposedChange.Party] {
    var found: [ProposedChange.Party] = []
    for name in try arguments.names(slot) { found.append(try party(named: name, slot)) }
    return found
  }

  private mutating func party(named name: NameSyntax, _ slot: Slot) throws(Refusal) -> ProposedChange.Party {
    if let known = declared.first(where: { $0.words == name.text || $0.newcomer.id == name.text }) {
      return .newcomer(known.newcomer.id)
    }
    return .thing(try names.resolve(name, arguments.form.kinds(slot)))
  }

  /// What a slot declares: a plain id stands for itself; any other name makes an id, and must not be a name of anything
  /// at any date.
  ///
  /// - Parameter parted: what is split, of which no part has the name.
  mutating func newcomers(_ slot: Slot, _ kind: EntityKind, of parted: EntityID? = nil) throws(Refusal) -> [Newcomer] {
    var found: [Newcomer] = []
    for name in try arguments.names(slot) {
      let id = Newcomer.identifier(name.text)
      guard Newcomer.hasLetter(id) else {
        throw Refusal(Diagnostic(.badIdentifier, in: text.name, at: name.range, [name.text]))
      }
      try refuseWords(in: name)
      if let parted, names.index.candidates(for: name.text).contains(parted) {
        let own = "`\(branch.id(of: parted))-from-\(day.parts.year)`"
        throw Refusal(Diagnostic(.partKeepsName, in: text.name, at: name.range, [name.text], expected: [own]))
      }
      if let known = names.index.candidates(for: name.text).first {
        throw Refusal(inUse(name.text, known, at: name.range, else: free(known, kind)))
      }
      let newcomer = Newcomer(id: id, name: id == name.text ? nil : name.text, kind: kind)
      declared.append((name.text, newcomer))
      found.append(newcomer)
    }
    return found
  }

  /// Something that the change declares beside what is named, under an id that nothing has.
  mutating func newcomer(_ id: String, named name: String, _ kind: EntityKind) -> Newcomer {
    var (own, number) = (id, 2)
    while branch.entity(id: own) != nil || declared.contains(where: { $0.newcomer.id == own }) {
      own = "\(id)-\(number)"
      number += 1
    }
    let newcomer = Newcomer(id: own, name: name, kind: kind)
    declared.append((own, newcomer))
    return newcomer
  }

  /// Words of other changes, which are part of a name in quotes alone.
  private static let ofChanges: Set<String> = ["under", "as", "serving", "covering", "into", "effective"]

  /// That `review-group under scasp` is no name: the word belongs to another change, or to none.
  private func refuseWords(in name: NameSyntax) throws(Refusal) {
    let words = name.text.split(separator: " ")
    guard !name.isQuoted, let first = words.firstIndex(where: { Self.ofChanges.contains($0.lowercased()) }), first > 0
    else { return }
    let own = words[..<first].joined(separator: " ")
    let typed = first > 1 ? QuotedText.quoted(own) : own
    let rest = words[(first + 1)...].joined(separator: " ")
    let isMove = words[first].lowercased() == "under" && !rest.isEmpty
    let right = isMove ? "`\(typed) and move \(typed) under \(rest)`" : "`\(typed)`"
    let quoted = "`\(QuotedText.quoted(name.text))`"
    throw Refusal(
      Diagnostic(
        .wordInName, in: text.name, at: name.range, [name.text, String(words[first])], expected: [right, quoted]))
  }

  /// That what is to be declared is the id or a name of something.
  func inUse(_ name: String, _ thing: EntityID, at range: Range<Int>, else own: String? = nil) -> Diagnostic {
    let kind = branch.kind(of: thing)?.word ?? "id"
    return Diagnostic(
      .inUse, in: text.name, at: range, [name, "the \(kind) \(branch.declaredName(of: thing))"],
      expected: own.map { [Expectation.freeName($0).words] } ?? [])
  }

  /// A name like one in use that nothing has.
  private mutating func free(_ thing: EntityID, _ kind: EntityKind) -> String {
    let id = branch.id(of: thing)
    let own = kind == .fund && branch.kind(of: thing) != .fund ? "\(id)-budget" : "\(id)-from-\(day.parts.year)"
    return names.index.candidates(for: own).isEmpty ? own : "\(own)-\(day.parts.year)"
  }
}

extension Statement {
  /// A change of several things that is a change of each by itself: moves, seats and withdrawals; any other as it is.
  var oneByOne: [Statement] {
    guard [.planMove, .planJoin, .planWithdraw].contains(form),
      let position = arguments.firstIndex(where: { $0.slot == .subject }),
      case .names(let names) = arguments[position].value, names.count > 1
    else { return [self] }
    return names.map { name in
      var own = arguments
      own[position] = Argument(slot: .subject, value: .names([name]), range: name.range)
      return Statement(form: form, arguments: own, range: range, manners: manners)
    }
  }
}
