import { describe, expect } from "vitest";
import { readEnvironment } from "../../../functions/aws/environment.ts";
import { hostile, world } from "./hostile-case.ts";

describe("what AWS would not take", () => {
  hostile("H63", "a list goes round in pieces that SQS takes, and odd characters are refused before", async () => {
    const urls = Array.from({ length: 2_500 }, (_, at) => `http://a.test/${at}?${"x".repeat(300)}`);
    await world.invoke("intake", [JSON.stringify(urls)]);
    const pieces = world.aws.taken("intake");
    expect(pieces).toHaveLength(25);
    expect(world.aws.refusals).toEqual([]);
    await world.run("http://a.test/\u0000\uffff\ufffe");
    const [reject] = world.aws.items("frontier").filter(({ pk }) => (pk as string).startsWith("REJECT#"));
    expect(reject ?? world.claim("http://a.test/\uffff\ufffe")).toBeDefined();
  });
  hostile("H69", "a contact that would smuggle a header in stops the function at its start", async () => {
    const settings = (contact: string) => ({ ...process.env, SETTINGS: JSON.stringify({ contact }) });
    expect(() => readEnvironment(settings("https://a.example/\r\nX-Evil: 1"))).toThrow(/contact/);
    expect(readEnvironment(settings("https://a.example/")).SETTINGS.contact).toBe("https://a.example/");
  });
});
