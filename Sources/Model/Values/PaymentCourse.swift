/// How a change of what someone pays goes on over the years.
public enum PaymentCourse: Hashable, Sendable {
  /// It is made once and lasts.
  case lasting
  /// It is made again in each of so many years, on top of the year before.
  case again(Int)
  /// It comes in equal steps over so many years.
  case phased(Int)
  /// It holds for so many years, and then what was paid before is paid again.
  case passing(Int)
  /// It is made after so many years of the change, on top of what is paid by then, and lasts.
  case after(Int)

  /// How many years it takes until nothing changes any more.
  public var years: Int {
    switch self {
    case .lasting: 1
    case .again(let years), .phased(let years): years
    case .passing(let years), .after(let years): years + 1
    }
  }
}
