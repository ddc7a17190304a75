import type { Span, ValueSpan } from "../../article/mention.ts";
import type { DateExpression } from "./date-expression.ts";

/** A value that one grammar saw. Dates are resolved last, in text order: they can depend on the date before them. */
export type Candidate =
  | (Span & { type: "DATE"; date: DateExpression; rank?: number })
  | (Span & { type: Exclude<ValueSpan["type"], "DATE">; normalized: ValueSpan["normalized"]; rank?: number });

/** A date that one grammar read at a place. */
export type DateSpan = Span & { date: DateExpression };
