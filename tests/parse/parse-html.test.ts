import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import type { ChildNode, Document } from "../../functions/parse/page-tree.ts";
import { parseHtml } from "../../functions/parse/parse-html.ts";

describe("parseHtml builds the tree that parse5 builds", () => {
  const pages: [string, string[]][] = [
    ["references", ["<p>a &amp; b&#32; c &notit; &copy z&", "x&lt;y <b>&nbsp; </b>", "<p>🎉&#x1F389;🎉</p>"]],
    [
      "white space",
      ["\n\n a b<html lang=x><body> t", "<head> x", "a\r\nb\r<pre>\r\nz", "<title> a </title> <style> b </style> c"],
    ],
    ["a first line break", ["<pre>\n\nx</pre>", "<textarea>\n x</textarea>", "<pre>\n x <b>y</b></pre>"]],
    ["tables", ["<table> x <tr><td> a <b>b</table>c", "<table><colgroup> x <col>", "<p><table>", "<td>x"]],
    [
      "scripts",
      [
        "<script><!-- <script> </script> --></script>x",
        "<script><!-- a --></script>x",
        "<script>a</SCRIPT >b",
        "<script></script><script> </script>",
        "<script>'</scriptx>'</script/>b",
        "<script>never ends",
      ],
    ],
    [
      "raw text",
      [
        "<style>a</style/>b",
        "<iframe><p></iframe>x",
        "<xmp> <b> </xmp>",
        "<noscript><p>x</noscript>",
        "<plaintext>a</p>",
      ],
    ],
    [
      "attributes",
      [
        "<a href='x&y=1&amp;z' b c=d e = f>t</a >",
        "<div / a=1 / b>",
        "<div a='1'b='2'>",
        "<br clear/><br a='b'/><img src=a/>",
        "<p A=1 a=2 Ab='3' __proto__='x' constructor>",
        "<p a= 'x'  b =\"y\" @click='2' a_b:c-d='1'>",
        "<p b=''c>",
        '<p a="1',
        "<p",
      ],
    ],
    [
      "comments",
      ["<!--a--!>b-->c", "<!-->x", "<!--->x", "<!-- a", "<!-- a -- b -->c", "a<!-- x -->b", "<table>a<!-- x --> b"],
    ],
    [
      "broken markup",
      ["a<", "a</", "a</ b>", "<?php x ?>b", "</p>x</br>", "<b><p>x</b>y</p>", "<a><div><a>", "a\0b<p\0c>"],
    ],
    [
      "foreign content",
      [
        "<svg><title>a</title><![CDATA[x]]></svg> t",
        "<svg><foreignObject><p>x</p></foreignObject></svg>",
        "<math><annotation-xml encoding='text/html'><p>x",
      ],
    ],
    ["templates", ["<template> <p>a</template>b", "<template><tr><td>x</template>"]],
  ];
  for (const [what, sources] of pages) {
    it(what, () => {
      for (const source of sources)
        expect(outlineOf(parseHtml(source)), source).toEqual(outlineOfParse5(parse(source)));
    });
  }

  it("whatever stands where", () => {
    const pieces = [
      "<p>",
      "</p>",
      "<b a='1'>",
      "</b>",
      " ",
      "\n",
      "x",
      "&amp;",
      "<",
      "</",
      "<!--",
      "-->",
      "<td>",
      "<table>",
      "<script>",
      "</script>",
      "'",
      '"',
      "=",
      ">",
      "/",
      "<pre>",
      "<li",
      " c=d",
      "<title>",
      "</title>",
    ];
    let state = 1;
    for (let page = 0; page < 400; page++) {
      let source = "";
      for (let piece = 0; piece < 24; piece++) {
        state = (state * 48_271) % 2_147_483_647;
        source += pieces[state % pieces.length];
      }
      expect(outlineOf(parseHtml(source)), source).toEqual(outlineOfParse5(parse(source)));
    }
  });
});

/** Elements with depth, name and attributes, and texts, joined where only a comment parts them. */
function outlineOf(document: Document): string[] {
  const lines: string[] = [];
  const visit = (first: ChildNode | null, depth: number): void => {
    for (let node = first; node !== null; node = node.next) {
      if (node.type === "text") addText(lines, depth, node.data);
      else {
        lines.push(`${depth} <${node.name}> ${node.namespace} ${JSON.stringify(Object.entries(node.attribs))}`);
        visit(node.firstChild, depth + 1);
      }
    }
  };
  visit(document.firstChild, 0);
  return lines;
}

function outlineOfParse5(document: DefaultTreeAdapterTypes.Document): string[] {
  const lines: string[] = [];
  const visit = (nodes: DefaultTreeAdapterTypes.ChildNode[], depth: number): void => {
    for (const node of nodes) {
      if ("value" in node) addText(lines, depth, node.value);
      else if ("tagName" in node) {
        const attributes = node.attrs.map(({ name, value }) => [name, value]);
        lines.push(`${depth} <${node.tagName}> ${node.namespaceURI} ${JSON.stringify(attributes)}`);
        visit("content" in node ? node.content.childNodes : node.childNodes, depth + 1);
      }
    }
  };
  visit(document.childNodes, 0);
  return lines;
}

function addText(lines: string[], depth: number, text: string): void {
  const start = `${depth} "`;
  if (lines.at(-1)?.startsWith(start)) lines[lines.length - 1] += text;
  else lines.push(start + text);
}
