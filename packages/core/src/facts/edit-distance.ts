/**
 * Edits (insert, drop, change, swap neighbours) that turn one word into the other, or `limit + 1` when there are more.
 * Only the band of width 2·limit+1 around the diagonal is filled, so long words stay cheap.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = fillRow(left, right, row, limit, previous, before);
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[right.length] ?? limit + 1, limit + 1);
}

function fillRow(
  left: string,
  right: string,
  row: number,
  limit: number,
  previous: readonly number[],
  before: readonly number[],
): number[] {
  const far = limit + 1;
  const current = new Array<number>(right.length + 1).fill(far);
  current[0] = row;
  const last = Math.min(right.length, row + limit);
  for (let column = Math.max(1, row - limit); column <= last; column += 1) {
    const same = left[row - 1] === right[column - 1];
    let cost = Math.min(
      (previous[column] ?? far) + 1,
      (current[column - 1] ?? far) + 1,
      (previous[column - 1] ?? far) + (same ? 0 : 1),
    );
    const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
    if (swapped) cost = Math.min(cost, (before[column - 2] ?? far) + 1);
    current[column] = cost;
  }
  return current;
}
