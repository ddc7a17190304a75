import * as z from "zod/mini";

/** What is done with articles, in the words of Content-Signal; a refusal counts where it names one of these uses. */
const USES = ["search", "ai-input", "ai-train"] as const;

/**
 * Which opt-out signals are honoured. The default is careful: whatever can be read as "not by a crawler that keeps and
 * mines articles" is obeyed. What is left out by default, and why:
 * - `ai-train`: nothing is trained on what is crawled. Whoever trains on the articles adds the use.
 * - licences (RSL): a licence is terms, not a refusal; it is kept with the record for whoever uses the text.
 */
export const optOutPolicySchema = z.strictObject({
  /** `noindex`, `none` and an `unavailable_after` that is over, in X-Robots-Tag and meta robots: no record. */
  noindex: z._default(z.boolean(), true),
  /** `noarchive` and `nocache` there: a record, but the raw page is not kept. */
  noarchive: z._default(z.boolean(), true),
  /** `noai` there (not of a standard, but meant): no record. */
  noai: z._default(z.boolean(), true),
  /** TDMRep `tdm-reservation: 1`, in the page, its headers or the origin's tdmrep.json (a request a day): no record. */
  tdmReservation: z._default(z.boolean(), true),
  /** AIPREF `Content-Usage`: no record where a use of ours, or all automated use, is refused. */
  contentUsage: z._default(z.boolean(), true),
  /** Cloudflare's `Content-Signal`: no record where a use of ours is refused. */
  contentSignal: z._default(z.boolean(), true),
  /** RSL licences: no record where there is one. */
  license: z._default(z.boolean(), false),
  uses: z._default(z.array(z.enum(USES)), ["search", "ai-input"]),
});

export type OptOutPolicy = z.infer<typeof optOutPolicySchema>;

export const CAREFUL_POLICY: OptOutPolicy = optOutPolicySchema.parse({});
