/// What is not exceeded in so many of a hundred runs, by nearest rank.
public enum Percentile {
  /// Those that are told of.
  public static let told = [5, 25, 50, 75, 95]

  /// The percentiles that are told of some amounts; empty where there are none.
  ///
  /// Only as much is put in order as is needed to know them.
  static func of(_ amounts: [Int64]) -> [Int64] {
    guard !amounts.isEmpty else { return [] }
    var amounts = amounts
    return amounts.withUnsafeMutableBufferPointer { buffer in
      var first = 0
      return told.map { percent in
        let rank = max(0, (buffer.count * percent + 99) / 100 - 1)
        select(rank, in: buffer, from: first)
        first = rank
        return buffer[rank]
      }
    }
  }

  /// Puts the amount of a rank in its place, no greater one before it and no smaller one behind it.
  ///
  /// - Parameter first: where to begin; before it nothing is greater than what follows.
  private static func select(_ rank: Int, in buffer: UnsafeMutableBufferPointer<Int64>, from first: Int) {
    var (low, high) = (first, buffer.count - 1)
    while low < high {
      let pivot = middle(buffer[low], buffer[low + (high - low) / 2], buffer[high])
      var (left, right) = (low, high)
      while left <= right {
        while buffer[left] < pivot { left += 1 }
        while pivot < buffer[right] { right -= 1 }
        guard left <= right else { break }
        buffer.swapAt(left, right)
        left += 1
        right -= 1
      }
      if rank <= right {
        high = right
      } else if rank >= left {
        low = left
      } else {
        return
      }
    }
  }

  private static func middle(_ one: Int64, _ other: Int64, _ third: Int64) -> Int64 {
    max(min(one, other), min(max(one, other), third))
  }
}
