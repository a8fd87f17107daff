/// Where the program may answer *possible* though every world agrees.
///
/// Each limit is a weaker idea of a world, in which less hangs together. A cautious answer is allowed only if the weaker
/// worlds do differ.
struct Limits: OptionSet, Hashable, Sendable {
  let rawValue: Int

  static let mention = Limits(rawValue: 1)
  static let choice = Limits(rawValue: 2)
  static let strangers = Limits(rawValue: 4)
  static let absent = Limits(rawValue: 8)
  static let kinds = Limits(rawValue: 16)
  static let numbers = Limits(rawValue: 32)
  static let lastStated = Limits(rawValue: 64)
  static let both = Limits(rawValue: 128)
  static let conditional = Limits(rawValue: 256)
  static let plans = Limits(rawValue: 1024)
  static let all = reasons.reduce(Limits()) { $0.union($1.limit) }

  /// Every limit with its reason, the narrowest first.
  static let reasons: [(limit: Limits, name: String, reason: String)] = [
    (
      .mention, "each mention", "truths are joined by Kleene's rules: two mentions of one open fact are not seen as one"
    ),
    (.choice, "each option", "of several, each is possible by itself: that it is one of them is not counted"),
    (.strangers, "strangers", "of those whom no paper names nothing is concluded, not even what holds of everything"),
    (.absent, "absent", "the list of a thing that is not there counts as open, not as empty"),
    (.kinds, "kinds", "an open list is not narrowed by kinds of thing, by how many it may have, or from its other end"),
    (
      .numbers, "numbers",
      "a number that is not known is compared with nothing, not even with nought; nor is an empty sum"
    ),
    (.plans, "plans", "what is planned is shown as possible beside what is stated for the same time"),
    (.lastStated, "last stated", "what only an older paper states goes on, and is told as last stated"),
    (.both, "both", "who sits on both of two bodies is told as whole only where both lists are"),
    (.conditional, "conditional", "after a test that is not decided, both branches are possible and more may be"),
  ]
}
