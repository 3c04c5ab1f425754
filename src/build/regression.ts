// Multinomial logistic regression with sparse weights: a feature has a weight only for the classes it is seen with.

/** What is known of one example. */
export interface Row {
  /** The value of each feature that it has. */
  readonly features: ReadonlyMap<string, number>;
  /** Classes each of which is right. */
  readonly right: readonly number[];
  /** These, and those that are nearly right. */
  readonly near: readonly number[];
  readonly importance: number;
}

/** A feature's weights by class. */
export type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What being nearly right counts for, beside 1 for being right. */
const NEAR = 0.5;
/** L2 penalty: each weight adds PENALTY / 2 · weight² to the loss. */
const PENALTY = 0.1;
/** Epochs, and the batches of each. On 16,785 examples 40 steps over all rows took three times as long and fitted less. */
const EPOCHS = 8;
const BATCHES = 50;
/** The length of Adam's first step; they shorten evenly to nothing. */
const LEARNING_RATE = 0.2;

/**
 * The weights that make the right classes of all rows likeliest, where a feature may have those of `seen`: the minimum of
 * Σ importance · (−ln P(right) − NEAR · ln P(near)) + PENALTY/2 · Σ weight², with P the softmax of Σ value · weight.
 */
export function learn(rows: readonly Row[], seen: ReadonlyMap<string, ReadonlySet<number>>): Weights {
  const { classes, ranges } = layOut(seen);
  const all = rows.map((row) => ({
    ...row,
    features: [...row.features].map(([feature, value]) => ({ value, ...(ranges.get(feature) ?? NONE) })),
  }));
  const weights = new Float64Array(classes.length);
  const adam = adamOf(
    weights,
    rows.reduce((sum, { importance }) => sum + importance, 0),
  );
  const steps = EPOCHS * BATCHES;
  for (let step = 0; step < steps; step++) {
    // Every nth row, since rows of a text stand together.
    const batch = all.filter((_, at) => at % BATCHES === step % BATCHES);
    adam(gradientOf(batch, classes, weights, 1 / BATCHES), LEARNING_RATE * (1 - step / steps));
  }
  return new Map(
    [...ranges].map(([feature, { from, to }]) => [
      feature,
      new Map(Array.from({ length: to - from }, (_, at) => [classes[from + at] ?? 0, weights[from + at] ?? 0])),
    ]),
  );
}

/** Where the weights of a feature are, in one list of all. */
interface Range {
  readonly from: number;
  readonly to: number;
}
const NONE: Range = { from: 0, to: 0 };

interface LaidOut extends Omit<Row, "features"> {
  readonly features: readonly (Range & { readonly value: number })[];
}

/** A weight for each feature and class that it is seen with: the class of each, and the range of each feature. */
function layOut(seen: ReadonlyMap<string, ReadonlySet<number>>) {
  const classes: number[] = [];
  const ranges = new Map<string, Range>();
  for (const [feature, ofFeature] of seen) {
    const from = classes.length;
    classes.push(...ofFeature);
    ranges.set(feature, { from, to: classes.length });
  }
  return { classes: Int32Array.from(classes), ranges };
}

/** The gradient of the loss of some rows by each weight; `share` is their share of the penalty. */
function gradientOf(rows: readonly LaidOut[], classes: Int32Array, weights: Float64Array, share: number): Float64Array {
  const gradient = weights.map((weight) => share * PENALTY * weight);
  const numberOfClasses = classes.reduce((highest, each) => Math.max(highest, each), 0) + 1;
  // Classes that no feature of a row has a weight for keep a score of 0, and odds of 1, without being looked at.
  const scores = new Float64Array(numberOfClasses);
  const odds = new Float64Array(numberOfClasses).fill(1);
  const isTouched = new Uint8Array(numberOfClasses);
  for (const { features, right, near, importance } of rows) {
    const touched: number[] = [];
    for (const { from, to, value } of features) {
      for (let at = from; at < to; at++) {
        const classIndex = classes[at] ?? 0;
        scores[classIndex] = (scores[classIndex] ?? 0) + value * (weights[at] ?? 0);
        if (isTouched[classIndex] === 0) touched.push(classIndex);
        isTouched[classIndex] = 1;
      }
    }
    let total = numberOfClasses - touched.length;
    for (const classIndex of touched) {
      odds[classIndex] = Math.exp(scores[classIndex] ?? 0);
      total += odds[classIndex] ?? 0;
    }
    const oddsOf = (some: readonly number[]) => some.reduce((sum, classIndex) => sum + (odds[classIndex] ?? 0), 0);
    const [rightOdds, nearOdds] = [oddsOf(right), oddsOf(near)];
    // From here on, the gradient of this row's loss by the score of each class.
    for (const classIndex of touched) scores[classIndex] = ((1 + NEAR) * (odds[classIndex] ?? 0)) / total;
    for (const classIndex of right)
      scores[classIndex] = (scores[classIndex] ?? 0) - (odds[classIndex] ?? 0) / rightOdds;
    for (const classIndex of near)
      scores[classIndex] = (scores[classIndex] ?? 0) - (NEAR * (odds[classIndex] ?? 0)) / nearOdds;
    for (const { from, to, value } of features) {
      for (let at = from; at < to; at++) {
        gradient[at] = (gradient[at] ?? 0) + importance * value * (scores[classes[at] ?? 0] ?? 0);
      }
    }
    for (const classIndex of [...touched, ...near]) {
      scores[classIndex] = 0;
      odds[classIndex] = 1;
      isTouched[classIndex] = 0;
    }
  }
  return gradient;
}

/** Steps of Adam (Kingma and Ba, 2015) on these weights, for a loss summed over so many rows. */
function adamOf(weights: Float64Array, rows: number) {
  const means = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  let [meanLeft, squareLeft] = [1, 1];
  return (gradient: Float64Array, learningRate: number): void => {
    meanLeft *= 0.9;
    squareLeft *= 0.99;
    for (let at = 0; at < weights.length; at++) {
      const partial = (gradient[at] ?? 0) / rows;
      const mean = 0.9 * (means[at] ?? 0) + 0.1 * partial;
      const square = 0.99 * (squares[at] ?? 0) + 0.01 * partial * partial;
      means[at] = mean;
      squares[at] = square;
      weights[at] =
        (weights[at] ?? 0) - (learningRate * (mean / (1 - meanLeft))) / (Math.sqrt(square / (1 - squareLeft)) + 1e-9);
    }
  };
}
