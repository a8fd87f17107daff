import Language
import Model

/// What is asked of the last thing in words that would mean something else by themselves.
extension PlainReader {
  private static let deputies: [PlainShape.Pattern] = [
    "and [who] [is] deputy|vice|vice-chair|deputies [chair]", "what about deputy|vice|vice-chair [chair]",
    "and who deputises", "[and] who is deputy|vice [chair]", "[and] is there deputy|vice|vice-chair [chair]",
  ]
  private static let doers: [PlainShape.Pattern] = [
    "[and] who carries|does|delivers|takes|runs it|that|this [out|forward]", "[and] who is responsible",
    "[and] who has to|must do it|that|this",
  ]
  private static let deadlines: [PlainShape.Pattern] = [
    "[and] what is deadline|timescale", "[and] what is time limit", "and deadline|timescale", "and time limit",
    "and by when", "[and] by when [must|should] [it] [be] [done]",
  ]

  /// `and the deputy?` after who chairs a body is its vice chair, and `what is the deadline` after a duty is its own.
  mutating func readOwn(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    let said = words.filter { !PlainVocabulary.articles.contains($0.folded) }
    func fits(_ patterns: [PlainShape.Pattern]) -> Bool { patterns.contains { !$0.matches(said).isEmpty } }
    let kept = last.statements.filter(Self.looks)
    let asked = last.statements.filter { !Self.looks($0) }
    if fits(Self.deputies), let first = asked.first, Self.form(first) == .whoChairs, let body = subject(of: first) {
      return .statements(kept + ["find \(branch.id(of: body)).vice-chair"])
    }
    if let record = readOfRecord(said, asked) { return .statements(kept + [record]) }
    if fits(Self.signed), let signed = readSigned(asked) { return .statements(kept + [signed]) }
    let isOfRule = asked.allSatisfy { statement in
      statement.hasPrefix("check ") && subject(of: statement).map { branch.kind(of: $0) == .rule } ?? false
    }
    if fits(Self.rulesOf), isOfRule {
      return .statements(last.statements)
    }
    if fits(Self.mandatory) {
      let concerned = asked.flatMap { self.duties(in: $0) }.uniqued()
      if !concerned.isEmpty, concerned.count <= Self.mostAlike {
        return .statements(kept + concerned.map { "find \(branch.id(of: $0)).force" })
      }
    }
    if let own = readOfDuty(said, asked) { return own }
    let duties = asked.filter { Self.form($0) == .whoIsAccountable }.flatMap(duties(in:))
    guard !duties.isEmpty, duties.count <= Self.mostAlike else { return nil }
    if fits(Self.consulted) { return .statements(kept + duties.map { "find \(branch.id(of: $0)).consulted" }) }
    if fits(Self.doers) { return .statements(kept + duties.map { "find \(branch.id(of: $0)).responsible" }) }
    guard fits(Self.deadlines) else { return nil }
    return .statements(kept + duties.map { "find \(branch.id(of: $0)).deadline" })
  }

  private static let answering: [PlainShape.Pattern] = [
    "[and] who is|are [jointly] responsible|accountable|answerable [for] [it|that|this]",
    "[and] whose job|responsibility|duty is it|that|this",
  ]
  private static let fallingDue: [PlainShape.Pattern] = [
    "[and] when is it|that|this [next] due", "[and] when [is] next [one] [due]", "[and] when [is] due",
  ]
  private static let holding: [PlainShape.Pattern] = [
    "[and] what must|should|has|does [to] be in it|that|this",
    "[and] what must|should|does it|that|this contain|cover|say",
  ]

  /// What is asked of the duty that was told last by a page or a calendar: who answers for it, when it is due, what is in it.
  private mutating func readOfDuty(_ said: [PlainWord], _ asked: [String]) -> PlainReading? {
    func fits(_ patterns: [PlainShape.Pattern]) -> Bool { patterns.contains { !$0.matches(said).isEmpty } }
    let duties = asked.compactMap { subject(of: $0) }.uniqued()
    guard !duties.isEmpty, duties.count <= Self.mostAlike, duties.allSatisfy({ branch.kind(of: $0) == .duty }) else {
      return nil
    }
    let ids = duties.map { branch.id(of: $0) }
    if fits(Self.holding) { return .statements(ids.map { "find \($0).remit" }) }
    if fits(Self.fallingDue) {
      let due = ids.compactMap { id -> [String]? in
        if case .statements(let statements)? = fresh(PlainWord.words(of: "when is \(id) due")) {
          statements
        } else {
          nil
        }
      }
      return due.count == ids.count ? .statements(due.flatMap(\.self).uniqued()) : nil
    }
    let isTold = asked.contains { Self.form($0) == .whoIsAccountable }
    return !isTold && fits(Self.answering) ? .statements(ids.map { "who is accountable for \($0)" }) : nil
  }

  private static let signed: [PlainShape.Pattern] = [
    "[and] who approved|signed|agreed|endorsed it|them|that|this [off]", "[and] who signed [it] off",
    "[and] who signed|approved [it|them] for|on [behalf] [of] {organisation}",
  ]
  private static let mandatory: [PlainShape.Pattern] = [
    "[and] is [it|that|this] must|may|should|mandatory|compulsory|required|optional|binding|law [or] [may|must|should|guidance|advice]",
    "[and] is [it|that|this] must or may|should", "[and] must or should|may", "[and] do|does they|it|we have to",
  ]
  private static let rulesOf: [PlainShape.Pattern] = [
    "[and] which|what|whose rule [is|was] [it|that|this]", "[and] who made that|this|the rule",
  ]

  /// Who signed the paper of the last answer, or the document whose signatures it prints.
  private func readSigned(_ asked: [String]) -> String? {
    let papers = asked.compactMap { subject(of: $0) }.filter {
      branch.kind(of: $0) == .source || branch.kind(of: $0) == .document || branch.kind(of: $0) == .decision
    }.uniqued()
    guard papers.count == 1 else { return nil }
    let documents = branch.entities(.document).filter { document in
      let signatures = branch.facts(of: document, .signatory)
      let isIn = signatures.contains { branch.fact($0).attestations.contains { $0.source == papers[0] } }
      let isDecided = branch.facts(of: papers[0], .subjectMatter).contains { branch.value($0).entity == document }
      return !signatures.isEmpty && (isIn || isDecided || document == papers[0])
    }
    return documents.count == 1 ? "find \(branch.id(of: documents[0])).signatories" : nil
  }

  /// Whether what a question asks of `it` can be asked of a thing of some kind: nobody sits on a post, and no payer adds up.
  static func fits(_ kind: EntityKind?, _ words: [PlainWord]) -> Bool {
    let said = Set(words.map(\.folded))
    let isOfSeats =
      said.contains("on") && !said.isDisjoint(with: ["sit", "sits", "sat", "is", "are"]) && said.contains("who")
    let isOfBody = isOfSeats || said.contains("quorum") || said.contains("quorate")
    let isOfChair = !said.isDisjoint(with: ["chairs", "chaired", "chair"])
    switch kind {
    case .organisation: return !isOfBody && !(said.contains("add") && said.contains("up"))
    case .post, .person: return !isOfBody && !(isOfChair && said.contains("who"))
    default: return true
    }
  }

  private static let consulted: [PlainShape.Pattern] = [
    "[and] who was|is|were|must [be] consulted", "[and] whom was|is|were consulted",
  ]

  /// What is asked of the decision or the meeting of the last answer: who voted which way, who decided it, who sent apologies.
  private static let ofRecord: [(kind: EntityKind, relation: String, said: [PlainShape.Pattern])] = [
    (.decision, "votes-against", ["[and] who voted|was|were against [it|that]"]),
    (.decision, "votes-for", ["[and] who voted|was|were for|in [favour] [it|that]"]),
    (.decision, "abstaining", ["[and] who abstained"]),
    (.decision, "decider", ["[and] who decided|agreed|took [it|that|this]"]),
    (.meeting, "apologies", ["[and] who sent|gave [their] apologies", "[and] who apologised"]),
    (.meeting, "present", ["[and] who came|attended|was|were [there|present]"]),
  ]

  private func readOfRecord(_ words: [PlainWord], _ asked: [String]) -> String? {
    for (kind, relation, said) in Self.ofRecord where said.contains(where: { !$0.matches(words).isEmpty }) {
      let records = asked.compactMap { subject(of: $0) }.filter { branch.kind(of: $0) == kind }.uniqued()
      if records.count == 1 { return "find \(branch.id(of: records[0])).\(relation)" }
    }
    return nil
  }

  static let absences: [PlainShape.Pattern] = [
    "[and] [what] if {attendees} is|are|was|were absent|away|missing|out|ill|off too|also",
    "[and] [what] if {attendees} does|do|did not come|attend either|too|also",
    "[and] [what] if {attendees} is|are|was|were absent|away|missing|out|ill|off",
    "[and] if {attendees} stays|stay away",
    "[and] [what] if {attendees} does|do|did not come|attend",
    "[and] [what] if {attendees} cannot|cant|dont|doesnt come|attend",
  ]

  /// `and if the ICB is absent`, after whether a meeting can decide: the same meeting, at the same time, without it.
  mutating func readAbsence(_ words: [PlainWord], _ last: LastAsked) -> PlainReading? {
    guard let statement = last.statements.first(where: { Self.form($0) == .quorate }),
      let body = subject(of: statement),
      let match = Self.absences.lazy.compactMap({ $0.matches(words).first }).first?.first,
      case .values(let who) = value(of: .attendees, match.words, .quorate)
    else { return nil }
    // Whoever is away too is away beside those of the question before.
    let before =
      ["too", "also", "either"].contains(words.last?.folded) ? statement.components(behind: " without ") : nil
    if before != nil { opening = "Without all who were named so far." }
    let names = ((before.map { [$0] } ?? []) + [who[0]]).joined(separator: ", ")
    return .statements(last.statements.filter(Self.looks) + ["quorate \(branch.id(of: body)) without \(names)"])
  }

  private func duties(in statement: String) -> [EntityID] {
    statement.split(whereSeparator: { " ,()".contains($0) }).compactMap { branch.entity(id: String($0)) }
      .filter { branch.kind(of: $0) == .duty }
  }

  /// `and Southwark?`: the body of its kind at the head of that place alone; of a region nothing is meant.
  mutating func readOfPlace(_ words: [PlainWord], _ statement: String, _ old: EntityID) -> PlainReading {
    let areas = names.things(words.map { PlainWord($0.owner) }[...], [.area])
    let heads = areas.count == 1 ? names.heads(of: areas[0]).filter { branch.areas(belongingTo: $0).count == 1 } : []
    guard heads.count == 1, heads[0] != old, branch.kind(of: old) == .body else { return .nothing }
    return .statements([replacing(old, with: heads[0], in: statement)])
  }
}
