import { expect, it } from "vitest";
import { readJsonLd } from "../../../functions/parse/embedded/json-ld.ts";
import { readMetadata } from "../../../functions/parse/metadata/read-metadata.ts";
import { parseHtml } from "../../../functions/parse/parse-html.ts";

it.each([
  ["© 2026 The Pinewood Post. All rights reserved.", "The Pinewood Post"],
  ["Copyright © 2019-2026 Harbour Ledger Ltd", "Harbour Ledger"],
  ["ⓒ 섬일보 무단전재 및 재배포 금지", "섬일보"],
  ["© 港新聞　無断転載・複製を禁じます", "港新聞"],
  ["© 2026 海港日报 版权所有", "海港日报"],
  ["© 2026 Hafenbote Alle Rechte vorbehalten", "Hafenbote"],
])("the publisher's name ends where its rights begin: %s", (rights, name) => {
  const document = parseHtml(`<article><h1>A harbour opens</h1><p>It opened on Monday, at last.</p></article>
    <footer><p>${rights}</p></footer>`);
  const url = "https://www.island.test/news/48211";
  const { publisher } = readMetadata({ document, jsonLd: readJsonLd(document), url, fetchedAt: new Date() });
  expect(publisher).toEqual({ name, host: "island.test" });
});
