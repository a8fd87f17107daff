import Model

/// Meetings that were held, who came to them, and how long people hold their posts.
extension StatementTable {
  static let meetings: [StatementForm] = [
    form(
      .recordedMeetings, .ask,
      [.words("recorded meetings of"), .name(.subject, [.body]), .optional([.period(.period)])],
      example: "recorded meetings of southwark-scp",
      "the meetings of a body that are recorded, and which were not quorate",
      "Each by its register, with the members and the quorum of its day: who is recorded as there came, who sent apologies did "
        + "not, and of whom the register says nothing it is not known, unless a paper says that it is whole. What was decided "
        + "without a quorum is named. `quorate MEETING` tells one of them in full."),
    form(
      .attendance, .ask,
      [
        .words("attendance"), .name(.subject, [.body]),
        .anyOrder([[.words("missing"), .number(.number)], [.period(.period)]]),
      ],
      example: "attendance southwark-scp", "who came to the recorded meetings of a body, by member",
      "Of how many meetings each member attended, sent a deputy or apologies, was absent, or is not recorded; and who missed "
        + "three running, or as many as `missing N` says. A register that is not whole leaves it open whether somebody came."
    ),
    form(
      .termsOfOffice, .ask,
      [
        .words("terms of office"),
        .anyOrder([[.words("by"), .period(.end)], [.name(.subject, [.body, .area, .organisation, .post, .person])]]),
      ],
      example: "terms of office", "who is due to leave which post or seat, and when",
      "Each term with its last day, counted from the day on which it began, and whether it may be renewed once more. What has "
        + "run out and is followed by nobody comes first. `by DATE` leaves those that end by then. Where no day of the "
        + "beginning is stated the end is one of several days, and is told so."),
    form(
      .holders, .ask,
      [
        .words("holders"), .name(.subject, [.body, .area]),
        .optional([.words("since"), .period(.start)]),
      ],
      example: "holders SCASP", "who holds which seat and post of a body or a place, and by which way",
      "Every seat, chair and delegate of it and its groups with the post and the person in it; first those for which no paper "
        + "names anybody. `since DATE` gives those alone that were held by another then."),
    form(
      .load, .ask, [.words("load"), .optional([.name(.subject, [.body, .area, .person, .organisation, .post])])],
      example: "load SCASP",
      "how many seats and meetings a year each person and organisation has, in a body or a place, or one of them",
      "Seats, chairs and meetings a year by the rhythms of the bodies, with a rank among people and among organisations. A body "
        + "of which no rhythm is stated is counted apart: then it is at least so many. With the name of a person, an organisation "
        + "or a post, its own seats, wherever they are."),
  ]
}
