import Rendering
import Session

extension OutputFormat {
  /// A calendar file: the form of an answer that was asked for `as icalendar`, and not one of `--format`.
  static let icalendar: OutputFormat = {
    var format = OutputFormat("icalendar")
    format.answer = { answer, _ in answer.calendar.map { ICalendarRenderer().render($0) } ?? "" }
    return format
  }()
}
