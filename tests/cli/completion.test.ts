import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completables } from "../../lib/cli/completion/verbs.ts";
import { completionScript, type Shell } from "../../lib/cli/completion.ts";
import { program } from "../../lib/cli/program.ts";
import { hasShell, runShell } from "./run-shell.ts";

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "newsprint-completion-"));
  writeFileSync(join(dir, "my page.html"), "");
  mkdirSync(join(dir, "my folder"));
  for (const shell of ["bash", "zsh", "fish"] as const)
    writeFileSync(join(dir, `script.${shell}`), completionScript(shell, program()));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const VERBS = program().commands.map((command) => command.name());

/** What each shell offers behind a line: \`typed\` is the words so far, the last of them unfinished. */
const shells: Record<Shell, (typed: string[]) => Promise<string[]>> = {
  bash: (typed) =>
    runShell(
      "bash",
      ["--norc", "-s"],
      [
        "source ./script.bash",
        `COMP_WORDS=(${typed.map(quoted).join(" ")})`,
        `COMP_CWORD=${typed.length - 1}`,
        "_newsprint",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash's
        'printf "%s\\n" "${COMPREPLY[@]}"',
      ].join("\n"),
      dir,
    ),
  fish: async (typed) => {
    const lines = await runShell(
      "fish",
      ["--no-config", "-c", `source ./script.fish; complete -C ${quoted(typed.map(bare).join(" "))}`],
      "",
      dir,
    );
    return lines.map((line) => line.split("\t")[0]!.replaceAll("\\ ", " ").replace(/\/$/, ""));
  },
  zsh: async (typed) => {
    const lines = await runShell("zsh", ["-f", "-s"], zshPress(typed.map(bare).join(" ")), dir);
    return lines.map((line) => line.replaceAll("\\ ", " "));
  },
};
const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
const bare = (word: string) => word.replaceAll(" ", "\\ ");

/** Zsh completes at a keyboard alone: another zsh is given one, Tab is pressed, and whatever it offers is written down. */
function zshPress(line: string): string {
  return `
zmodload zsh/zpty
zpty keyboard 'PS1= RPS1= zsh -f -i'
zpty -w keyboard ${quoted(
    [
      "PROMPT=",
      "autoload -Uz compinit; compinit -u -C -d ./zcompdump",
      "source ./script.zsh",
      'compadd() { local -a offered; case " $* " in *" -"[OAD]" "*) ;; *) builtin compadd -A offered "$@"; print -rl -- $offered >> ./offered;; esac; builtin compadd "$@" }',
      "finish() { print -r FINISHED; }; zle -N finish; bindkey '^X' finish",
      "bindkey '^I' complete-word",
      "print -r RE''ADY",
    ].join("; "),
  )}
zpty -r keyboard seen '*READY*'
: > ./offered
zpty -n -w keyboard ${quoted(line)}$'\\t\\x18'
zpty -r keyboard seen '*FINISHED*'
zpty -d keyboard
cat ./offered
`;
}

describe("what can be completed", () => {
  it("is read off the command line: every verb, option, choice", () => {
    const { verbs } = completables(program());
    expect(verbs.map(({ name }) => name)).toEqual([...VERBS, "help"]);
    const exporting = verbs.find(({ name }) => name === "export")!;
    const readValue = (flag: string) => exporting.options.find((option) => option.flag === flag)!.value;
    expect(readValue("--format")).toEqual({ kind: "choices", choices: ["jsonl", "csv", "parquet", "warc"] });
    expect(readValue("--output")).toEqual({ kind: "file" });
    expect(readValue("--data")).toEqual({ kind: "folder" });
    expect(readValue("--stack")).toEqual({ kind: "any" });
    expect(readValue("--resume")).toBeUndefined();
  });
});

for (const shell of ["bash", "zsh", "fish"] as const) {
  const there = hasShell(shell);
  describe.skipIf(!there)(
    `completion in ${shell}${there ? "" : ` (skipped: ${shell} is not installed)`}`,
    { timeout: 90_000 },
    () => {
      const offered = async (...typed: string[]) =>
        (await shells[shell](["newsprint", ...typed])).map((word) => word.trim());

      it("offers commands", async () => {
        expect(await offered("")).toEqual(expect.arrayContaining([...VERBS, "help"]));
        expect((await offered("re")).toSorted()).toEqual(["redrive", "reprocess"]);
      });

      it("offers the options of a command, and of no other", async () => {
        const options = await offered("export", "--");
        expect(options).toEqual(expect.arrayContaining(["--format", "--resume", "--output", "--stack", "--help"]));
        expect(options).not.toContain("--watch");
      });

      it("offers the values of an option, behind a space or an equals sign", async () => {
        expect((await offered("export", "--format", "")).toSorted()).toEqual(["csv", "jsonl", "parquet", "warc"]);
        expect(await offered("export", "--format", "p")).toEqual(["parquet"]);
        expect(await offered("export", "--resume", "--format", "w")).toEqual(["warc"]);
        const behindEquals =
          shell === "bash" ? await offered("export", "--format", "=", "p") : await offered("export", "--format=p");
        expect(behindEquals.map((word) => word.replace("--format=", ""))).toEqual(["parquet"]);
      });

      it("offers the argument of a command", async () => {
        expect((await offered("redrive", "")).toSorted()).toEqual(["crawl", "intake", "parse", "tag"]);
        expect(await offered("completion", "f")).toEqual(["fish"]);
        expect(await offered("help", "exp")).toEqual(["export"]);
      });

      it("offers files where a file is wanted, folders where a folder is, and nothing where only people know", async () => {
        expect(await offered("parse", "my")).toContain("my page.html");
        const folders = await offered("find", "--data", "my");
        expect(folders).toContain("my folder");
        expect(folders).not.toContain("my page.html");
        expect(await offered("find", "--host", "")).toEqual([]);
      });
    },
  );
}
