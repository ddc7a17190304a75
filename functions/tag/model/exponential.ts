/**
 * e to the x by range reduction and a polynomial: additions, multiplications and a table of powers of two, which IEEE 754
 * fixes to the bit. `Math.exp` may differ between machines, and training has to give the same model on all of them.
 * Relative error below 1e-10; arguments are clamped to ±80.
 */
export function exponential(x: number): number {
  const clamped = x < -80 ? -80 : x > 80 ? 80 : x;
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: ECMAScript does not fix the last bits of Math.LOG2E.
  const k = Math.floor(clamped * 1.4426950408889634 + 0.5);
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: nor those of Math.LN2.
  const r = clamped - k * 0.6931471805599453;
  const series =
    1 +
    r * (1 + r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r * (1 / 40320))))))));
  return series * POWERS[k + 128]!;
}

const POWERS = new Float64Array(257);
POWERS[128] = 1;
for (let k = 1; k <= 128; k++) {
  POWERS[128 + k] = POWERS[127 + k]! * 2;
  POWERS[128 - k] = POWERS[129 - k]! / 2;
}
