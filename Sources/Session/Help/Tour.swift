/// A guided walk over the real model: statements in order, each with what it is for and what to see in its answer.
struct Tour {
  /// For whom it is; the word that `tour` takes.
  let name: String
  /// What it shows, in one line.
  let summary: String
  let steps: [Step]

  struct Step {
    /// What the user wants at this point, and what to look for.
    let words: String
    /// What to type.
    let statement: String
    /// Words that the answer must hold, so that the tour stays true.
    let shows: String
  }

  /// The tours, in the order in which they are offered.
  static let all = [scrutineer, executive, team]

  /// What is typed to go on, and to leave.
  static let next = "next"
  static let end = "end"

  /// The tours as a page.
  static var page: String {
    var text = "Ten minutes on the real model. Choose who you are:\n"
    let width = all.map { $0.name.count }.max() ?? 0
    for tour in all { text += "  tour \(tour.name.padded(to: width))  \(tour.summary)\n" }
    return text + "\n`tour next` types the next statement for you; type others in between as you like. "
      + "`tour end` leaves the tour.\n"
  }

  /// What a step is for, and what to type.
  func page(_ position: Int) -> String {
    guard steps.indices.contains(position) else {
      return "That was the tour. `help` lists all statements, `tour` the other tours.\n"
    }
    let step = steps[position]
    return "\(position + 1) of \(steps.count) · \(step.words)\n\n  > \(step.statement)\n\n"
      + "`tour next` types it for you.\n"
  }
}
