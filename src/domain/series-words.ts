/** One value of a series, in the order of time. */
export interface SeriesValue {
  /** When, as a sentence has it. @example 'quý I/2024' */
  name: string;
  /** `null` where nobody reported. */
  value: number | null;
  /** Counted in another way than the value before: the two are not compared. */
  broken?: boolean;
}

/** How the values of a series are said. */
export interface SeriesVoice {
  format: (value: number) => string;
  /** A smaller difference is no change, in the unit of the values. */
  least: number;
  /** What happened at a break. @example 'sáp nhập' */
  breakName?: string | undefined;
}

/** A value that is known, and where it stands in its series. */
interface Known {
  name: string;
  value: number;
  index: number;
}

/** How a series went. Of a series with a break only what followed the last break has a course. */
export interface Course {
  /**
   * `peaked` and `dipped` turned once, by a quarter of the span or more; `risen` and `fallen` went one way, with steps
   * back of less than half of it; `unsettled` is all else.
   */
  shape: 'none' | 'single' | 'flat' | 'risen' | 'fallen' | 'peaked' | 'dipped' | 'unsettled';
  /** The values that tell it, in the order of time: the first and the last, and what lies between them. */
  told: Known[];
  /** Whether no step of a rise or fall went the other way. */
  steady: boolean;
}

/** The course of a series, by the values that a reader would point at. */
export function courseOf(series: readonly SeriesValue[], { least }: Pick<SeriesVoice, 'least'>): Course {
  const values = sinceBreak(series);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return { shape: 'none', told: [], steady: false };
  if (first === last) return { shape: 'single', told: [first], steady: false };
  const [low, high] = [extreme(values, -1), extreme(values, 1)];
  const span = high.value - low.value;
  // Differences of binary fractions: 0,97 − 0,965 is a little less than 0,005.
  if (span < least - 1e-9) return { shape: 'flat', told: [first, last], steady: false };
  const turns = turningPoints(values, Math.max(least, span / 4));
  const told = (...between: Known[]) => [...new Set([first, ...between, last])].sort((a, b) => a.index - b.index);
  const [turn] = turns;
  if (turn && turns.length === 1) return { shape: turn.value > first.value ? 'peaked' : 'dipped', told: told(turn), steady: false };
  const direction = last.value > first.value ? 1 : -1;
  const [start, goal] = direction > 0 ? [low, high] : [high, low];
  const near = (a: Known, b: Known) => Math.abs(a.value - b.value) < Math.max(least, span / 4);
  const trend = near(first, start) && near(last, goal) && turningPoints(values, Math.max(least, span / 2)).length === 0;
  if (turn && !trend) return { shape: 'unsettled', told: told(low, high), steady: false };
  const steps = values.slice(1).map(({ value }, index) => (value - (values[index]?.value ?? value)) * direction);
  const steady = values.length > 2 && steps.every((step) => step >= 0);
  const beyond = Math.abs(goal.value - last.value) >= least ? [goal] : [];
  return { shape: direction > 0 ? 'risen' : 'fallen', told: told(...beyond), steady };
}

/**
 * A series in words that name where it turned, without its subject.
 *
 * @example // => 'tăng từ 89,4 % (quý I/2024) lên 96 % (quý III/2024), rồi giảm còn 90,4 % (quý IV/2024)'
 */
export function tellSeries(series: readonly SeriesValue[], voice: SeriesVoice): string {
  return [tellCourse(courseOf(series, voice), voice), tellBreak(series, voice), tellGaps(series)].filter(Boolean).join('; ');
}

/** The places of the values that the words name, the last one first: a chart writes them out. */
export function toldPlaces(series: readonly SeriesValue[], voice: SeriesVoice): number[] {
  const places = courseOf(series, voice).told.map(({ index }) => index);
  const before = voice.breakName === undefined ? -1 : beforeBreak(series);
  return [...places.reverse(), ...(before < 0 ? [] : [before])];
}

/** A value and its time stay on one line. */
function sayValue(value: number, name: string, format: SeriesVoice['format']): string {
  return `${format(value)} (${name})`.replaceAll(' ', '\u00a0').replace('\u00a0(', ' (');
}

function tellCourse({ shape, told, steady }: Course, { format }: SeriesVoice): string {
  const say = ({ value, name }: Known) => sayValue(value, name, format);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return 'chưa có số';
  const turn = told.length > 2 && told[1] ? say(told[1]) : '';
  switch (shape) {
    case 'risen':
      return `tăng ${steady ? 'dần ' : ''}từ ${say(first)} lên ${say(last)}${turn && `, cao nhất ${turn}`}`;
    case 'fallen':
      return `giảm ${steady ? 'dần ' : ''}từ ${say(first)} xuống ${say(last)}${turn && `, thấp nhất ${turn}`}`;
    case 'peaked':
      return `tăng từ ${say(first)} lên ${turn}, rồi giảm còn ${say(last)}`;
    case 'dipped':
      return `giảm từ ${say(first)} xuống ${turn}, rồi tăng lên ${say(last)}`;
    case 'flat':
      return first.value === last.value
        ? `giữ ở ${format(first.value)} từ ${first.name} đến ${last.name}`
        : `hầu như không đổi: ${say(first)}, ${say(last)}`;
    case 'unsettled':
      return tellUnsettled(told, last, say);
    default:
      return say(last);
  }
}

function tellUnsettled(told: readonly Known[], last: Known, say: (known: Known) => string): string {
  const [low, high] = [extreme(told, -1), extreme(told, 1)];
  const now = last === low || last === high ? '' : `, nay ${say(last)}`;
  return `lúc tăng lúc giảm, thấp nhất ${say(low)}, cao nhất ${say(high)}${now}`;
}

/** What was before a break, which is not compared. */
function tellBreak(series: readonly SeriesValue[], { format, breakName }: SeriesVoice): string {
  const [at, before] = [series[lastBreak(series)], series[beforeBreak(series)]];
  if (before?.value == null) return '';
  return breakName
    ? `trước ${breakName} ${sayValue(before.value, before.name, format)}`
    : `cách tính đổi từ ${at?.name}, không so với trước`;
}

function tellGaps(series: readonly SeriesValue[]): string {
  const start = series.findIndex(({ value }) => value !== null);
  const missing = series.slice(Math.max(0, start)).filter(({ value }) => value === null);
  if (start < 0 || missing.length === 0) return '';
  return missing.length === 1 ? `không có số ${missing[0]?.name}` : `${missing.length} kỳ không có số`;
}

/** The place of the first value that is counted as the last ones are. */
function lastBreak(series: readonly SeriesValue[]): number {
  return Math.max(
    0,
    series.findLastIndex(({ broken }) => broken),
  );
}

/** The place of the last known value before that; −1 where there is none. */
function beforeBreak(series: readonly SeriesValue[]): number {
  return series.slice(0, lastBreak(series)).findLastIndex(({ value }) => value !== null);
}

function sinceBreak(series: readonly SeriesValue[]): Known[] {
  const from = lastBreak(series);
  return series.flatMap(({ name, value }, index) => (value === null || index < from ? [] : [{ name, value, index }]));
}

/** The first of the highest (`sign` 1) or lowest (−1). */
function extreme(values: readonly Known[], sign: 1 | -1): Known {
  return values.reduce((best, own) => ((own.value - best.value) * sign > 0 ? own : best));
}

/** Where a series turns back by `least` or more; smaller turns are noise. */
function turningPoints(values: readonly Known[], least: number): Known[] {
  const [first, ...others] = values;
  if (!first) return [];
  const found: Known[] = [];
  let direction = 0;
  let furthest = first;
  for (const own of others) {
    const way = own.value - furthest.value;
    if (direction === 0) {
      if (Math.abs(way) < least - 1e-9) continue;
      direction = Math.sign(way);
      furthest = own;
    } else if (way * direction > 0) furthest = own;
    else if (way * direction <= -least + 1e-9) {
      found.push(furthest);
      direction = -direction;
      furthest = own;
    }
  }
  return found;
}
