import { Logger } from "@aws-lambda-powertools/logger";

/** The one logger: JSON lines with the function's name; `info` gives the article or host concerned as fields. */
export function createLogger(serviceName: string): Logger {
  return new Logger({ serviceName });
}
