/// What several answers say at their end, word for word.
enum Notice {
  static let emergency =
    "This is not a way to report a risk to a child or an adult: use the local front door, or 999 in an emergency."
}
