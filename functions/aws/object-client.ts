import { S3Client } from "@aws-sdk/client-s3";

/** The client of S3, in a module of its own that `clients.ts` loads when it is needed. */
export function createObjectClient(): S3Client {
  return new S3Client({
    // A local endpoint has no host name for each bucket; sending its checksums in trailers buys nothing here.
    forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined,
    requestChecksumCalculation: "WHEN_REQUIRED",
  });
}
