/// The questions about the paper and the partnership.
extension InterviewScript {
  static let paper: [InterviewQuestion] = [
    InterviewQuestion(
      slot: .title, text: "What is the title of the paper you read from, as it is printed?",
      why: "Every fact in the file says which paper it was read in, so that anyone can check it.",
      example: "Marlowshire Safeguarding Children Arrangements 2025", topic: "The title of the paper",
      asks: "what is the title of the paper?", wanted: .words),
    InterviewQuestion(
      slot: .paperKind, text: "What kind of paper is it?",
      why: "Where two papers disagree, published arrangements count for more than a report, and a report for more "
        + "than a plan.",
      example: "1", topic: "What kind of paper it is", asks: "what kind of paper is the one that was read?",
      wanted: .choice([
        "published arrangements, terms of reference or an agreement", "a yearly report", "a plan or strategy",
        "something else",
      ])),
    InterviewQuestion(
      slot: .period, text: "Which time does it speak of: a year, a financial year, or from when to when?",
      why: "What a paper says holds for the time it speaks of. Answers are given for the end of that time.",
      example: "2024/25, or April 2025 to March 2026", topic: "Which time the paper speaks of",
      asks: "which time does the paper speak of?", wanted: .period),
    InterviewQuestion(
      slot: .published, text: "When was it published?",
      why: "So that one can ask what could be known at a date. A month or a year will do.",
      example: "June 2025", topic: "When the paper was published", asks: "when was the paper published?", wanted: .date),
    InterviewQuestion(
      slot: .review, text: "By when is it to be reviewed?",
      why: "A paper past its review may no longer say what is done; `check` tells when that day has passed.",
      example: "March 2026", topic: "By when the paper is to be reviewed", asks: "by when is the paper to be reviewed?",
      wanted: .date),
    InterviewQuestion(
      slot: .pages, text: "How many pages has it?",
      why: "Then a page that it does not have is noticed when you give the place of a fact.",
      example: "24", topic: "How many pages the paper has", wanted: .number, empty: .leftOut),
  ]

  static let partnership: [InterviewQuestion] = [
    place(
      .placeOfPartnership, "On which page, or under which heading, does the paper say what the partnership is?"),
    InterviewQuestion(
      slot: .name, text: "What is the partnership or board called, in full?",
      why: "The full name stands first in every answer.",
      example: "Marlowshire Safeguarding Children Partnership", topic: "What the partnership is called",
      asks: "what is the partnership called?", wanted: .words),
    InterviewQuestion(
      slot: .acronym, text: "What is it called for short?",
      why: "You can type the short name instead of the long one.", example: "MSCP",
      topic: "What it is called for short", asks: "what is it called for short?",
      wanted: .words, empty: .leftOut),
    InterviewQuestion(
      slot: .purpose, text: "What is {name} for, in a few words of your own?",
      why: "A body with a task needs a chair and a quorum; `check` asks for both.",
      example: "brings the agencies of the county together to keep children safe", topic: "What it is for",
      wanted: .words),
    InterviewQuestion(
      slot: .serves, text: "Is it there to safeguard children, adults, or both?",
      why: "Different law applies: the Children Act 2004 to children, the Care Act 2014 to adults.", example: "1",
      topic: "Whether it is for children, adults or both", wanted: .choice(["children", "adults", "both"])),
    InterviewQuestion(
      slot: .areas, text: "Which council area does it cover? With several, put a semicolon between them.",
      why: "The law binds organisations by the areas that they cover.", example: "Marlowshire",
      topic: "Which area it covers", asks: "which area does it cover?", wanted: .names),
    InterviewQuestion(
      slot: .england, text: "Is that in England?",
      why: "The law that this program knows is the law of England.", example: "yes",
      topic: "Whether the area lies in England", asks: "does its area lie in England?", wanted: .yesNo),
    InterviewQuestion(
      slot: .since, text: "Since when has {name} existed?",
      why: "So that nobody is told it was there before. A year will do.", example: "September 2019",
      topic: "Since when it has existed", asks: "since when has it existed?", wanted: .date),
  ]

  /// A question of where a part of the interview is told in the paper.
  static func place(_ slot: InterviewTopic, _ text: String) -> InterviewQuestion {
    InterviewQuestion(
      slot: slot, text: text,
      why: "It is cited for every answer of this part. For one answer alone put a place behind it, after ` @ `: "
        + "`monthly @ page 7`. For what you know and the paper does not say: `monthly @ own knowledge`.",
      example: "page 4, or Membership, page 6", topic: "Where the paper says this", wanted: .place, empty: .wholePaper)
  }

  static let money: [InterviewQuestion] = [
    place(.placeOfMoney, "On which page, or under which heading, does the paper tell of money?"),
    InterviewQuestion(
      slot: .year, text: "For which financial year does it give the money?",
      why: "A contribution is one of a year: April to March.", example: "2025/26",
      topic: "For which year the contributions are given", asks: "for which year are the contributions given?",
      wanted: .period),
    InterviewQuestion(
      slot: .payer, text: "Which organisation pays into the budget of {name}?", again: "Which other one?",
      why: "`funding` adds the contributions up and shows each one's share.", example: "Marlowshire Council",
      topic: "Who pays into the budget", wanted: .words, empty: .noMore),
    InterviewQuestion(
      slot: .amount, text: "How much does {payer} give for {year}? An amount in pounds, or `in kind`.",
      why: "Help in kind is kept apart from money: it has no price, which is not the same as £0.", example: "£64,500",
      topic: "How much {payer} gives", asks: "how much does {payer} give?", wanted: .money),
    InterviewQuestion(
      slot: .total, text: "What total does the paper print?",
      why: "It is kept beside the sum of the lines: where they differ, that is worth a question.", example: "£182,400",
      topic: "What total the paper prints", asks: "what total does the paper print?", wanted: .money),
    InterviewQuestion(
      slot: .openPoint, text: "Is there something else that you would like someone to answer about {name}?",
      again: "Something else?",
      why: "It goes on the list of questions in your words. Write nothing about a child, an adult at risk or a case.",
      example: "Who stands in for the chair?", topic: "Open questions", wanted: .words, empty: .noMore),
  ]
}
