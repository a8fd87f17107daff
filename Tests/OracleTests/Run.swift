/// Many questions of many models, and what was found.
struct Run: Sendable {
  /// How many questions are asked about each model.
  static let questions = 42
  /// How many kinds of difference are made as small as they can be; it takes longer than finding them.
  private static let mostShrunk = 6

  private(set) var pairs = 0
  private(set) var refusedModels = 0
  private(set) var refusals: [String: Int] = [:]
  private(set) var unexhausted = 0
  private(set) var cautions: [Limits: Int] = [:]
  /// Pairs that differ, by what is wrong about which question: how many, and the smallest of them.
  private(set) var failures: [String: (count: Int, smallest: Failure)] = [:]

  /// A pair that differs, as small as it could be made.
  struct Failure: CustomStringConvertible, Sendable {
    let seed: UInt64
    let model: SmallModel
    let question: Question
    let day: Int
    let program: ProgramAnswer
    let finding: Finding

    /// What is wrong, and about which question.
    var kind: String { "\(finding) \(question.text(model).split(separator: " ").prefix(2).joined(separator: " "))" }

    var size: Int { model.text.count + question.text(model).count }

    var description: String {
      "seed \(seed): \(finding)\n\(model.text)at \(VagueDate.text(day)); \(question.text(model))\nprogram: \(program)"
    }
  }

  init() {}

  init(models: Range<UInt64>) {
    for seed in models { ask(seed) }
  }

  mutating func add(_ other: Run) {
    pairs += other.pairs
    refusedModels += other.refusedModels
    unexhausted += other.unexhausted
    refusals.merge(other.refusals, uniquingKeysWith: +)
    cautions.merge(other.cautions, uniquingKeysWith: +)
    failures.merge(other.failures) { mine, theirs in
      (mine.count + theirs.count, theirs.smallest.size < mine.smallest.size ? theirs.smallest : mine.smallest)
    }
  }

  private mutating func ask(_ seed: UInt64) {
    var generator = ModelGenerator(seed: seed)
    let model = generator.make()
    guard var program = Program(model) else {
      refusedModels += 1
      return
    }
    var questions = QuestionGenerator(model, seed: seed &+ 0x1000_0000)
    for number in 0..<Self.questions {
      let day = ModelGenerator.days[number * ModelGenerator.days.count / Self.questions]
      if number == 0 || day != ModelGenerator.days[(number - 1) * ModelGenerator.days.count / Self.questions] {
        program.look(at: day)
      }
      let question = questions.make(isWhole: VagueDate.text(day).hasPrefix("2024"))
      let answer = program.answer(question, model)
      let (finding, isExhausted) = Comparison().compare(question, answer, model, on: day)
      pairs += 1
      if !isExhausted { unexhausted += 1 }
      switch finding {
      case .agrees: break
      case .cautious(let limits): cautions[limits, default: 0] += 1
      case .refused(let codes): for code in codes { refusals[code, default: 0] += 1 }
      case .wrong, .tooCautious:
        let failure = Failure(
          seed: seed, model: model, question: question, day: day, program: answer, finding: finding)
        note(failures.count < Self.mostShrunk ? smallest(failure) : failure)
      }
    }
  }

  private mutating func note(_ failure: Failure) {
    var run = Run()
    run.failures[failure.kind] = (1, failure)
    add(run)
  }

  /// Drops declarations and parts of the question as long as the pair goes on to differ in the same way.
  private func smallest(_ failure: Failure) -> Failure {
    var smallest = failure
    while let found = smaller(smallest) { smallest = found }
    return smallest
  }

  private func smaller(_ failure: Failure) -> Failure? {
    for question in failure.question.parts {
      if let found = differs(failure.model, question, failure) { return found }
    }
    for model in failure.model.smaller {
      if let found = differs(model, failure.question, failure) { return found }
    }
    return nil
  }

  private func differs(_ model: SmallModel, _ question: Question, _ failure: Failure) -> Failure? {
    guard var program = Program(model) else { return nil }
    program.look(at: failure.day)
    let answer = program.answer(question, model)
    let (finding, _) = Comparison().compare(question, answer, model, on: failure.day)
    switch (finding, failure.finding) {
    case (.wrong, .wrong), (.tooCautious, .tooCautious): break
    default: return nil
    }
    return Failure(
      seed: failure.seed, model: model, question: question, day: failure.day, program: answer,
      finding: finding)
  }

  var summary: String {
    let limits = cautions.map { limits, count in
      "\(Limits.reasons.first { $0.limit == limits }?.name ?? "several limits") \(count)"
    }
    let wrong = failures.values.filter { if case .wrong = $0.smallest.finding { true } else { false } }
    let count = wrong.reduce(0) { $0 + $1.count }
    let cautious = failures.values.reduce(0) { $0 + $1.count } - count
    return
      "\(pairs) pairs, \(refusedModels) models refused, \(unexhausted) pairs with more worlds than were looked at, "
      + "\(count) wrong, \(cautious) more careful than the limits allow"
      + "\nallowed by a limit: \(limits.sorted().joined(separator: ", "))"
      + "\nrefused: \(refusals)"
  }
}
