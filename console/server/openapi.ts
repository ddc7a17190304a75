import { z } from "zod";
import { ErrorAnswer } from "./answers.ts";
import { TOKEN_HEADER } from "./guard.ts";
import type { Route } from "./routes.ts";

type JsonSchema = { properties?: Record<string, JsonSchema & { description?: string }>; required?: string[] };

/** The description of the read API in OpenAPI 3.1, written from the schemas that requests are checked by. */
export function openApi(routes: readonly Route[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Newsprint read API",
      version: "1",
      description:
        "What the console reads: JSON, newest first, answered from Queries alone. Lists end when `next` is absent. " +
        "Every GET has an ETag. It is served on loopback, by `newsprint console`.",
    },
    paths,
    components: {
      securitySchemes: {
        token: {
          type: "apiKey",
          in: "header",
          name: TOKEN_HEADER,
          description: "In the address that `newsprint console` prints.",
        },
      },
    },
  };
}

function operation({ method, path, summary, takes, answers }: Route) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const input = schemaOf(takes, "input");
  const inQuery =
    method === "GET" ? Object.entries(input.properties ?? {}).map(([name, schema]) => parameter(name, schema)) : [];
  const body =
    method === "POST" ? { requestBody: { required: true, content: json(input) }, security: [{ token: [] }] } : {};
  return {
    operationId: `${method.toLowerCase()}${path.replace(/^\/api/, "").replace(/[/{}]+(\w)?/g, (_, letter = "") => letter.toUpperCase())}`,
    summary,
    parameters: [...inPath, ...inQuery],
    ...body,
    responses: {
      200: { description: summary, content: json(schemaOf(answers, "output")) },
      ...(method === "GET" ? { 304: { description: "Unchanged since the ETag given in If-None-Match." } } : {}),
      default: { description: "What is wrong.", content: json(schemaOf(ErrorAnswer, "output")) },
    },
  };
}

function parameter(name: string, { description, ...schema }: { description?: string }) {
  return { name, in: "query", required: false, ...(description ? { description } : {}), schema };
}

const json = (schema: unknown) => ({ "application/json": { schema } });

function schemaOf(type: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(type, { io, unrepresentable: "any" }) as JsonSchema & {
    $schema?: string;
  };
  return schema;
}
