import { Argument, Command, Option } from "commander";
import { DROP_KINDS } from "../../functions/frontier/claim.ts";
import { FORMATS } from "../export/formats.ts";
import { STAGE_NAMES } from "../pipeline-shape.ts";
import { collectConnectTo, positive, priority, wholeNumber } from "./option-values.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;
/** The data folder of a run, where none is named. */
const DEFAULT_DATA = ".newsprint";

/** The command line: one verb a thing that people do. Each verb's code is loaded when it is asked for. */
export function program(): Command {
  const newsprint = new Command("newsprint")
    .description("Article URLs in; structured, entity-tagged records out.")
    .version("0.1.0")
    .showHelpAfterError("(newsprint --help says more)");

  newsprint
    .command("start")
    .summary("run the pipeline on this machine")
    .description("Run the pipeline on this machine; without URLs, on the sample newsroom that comes with it.")
    .argument("[urls...]", "what to ingest")
    .option("--input <file>", "more URLs, one a line (- for standard input)")
    .addOption(new Option("--kind <kind>", "what the URLs are taken for").choices([...DROP_KINDS]).default("article"))
    .option("--data <dir>", "the data folder", DEFAULT_DATA)
    .option("--once", "end when the work is done", false)
    .option("--contact <url>", "who answers for this crawler; hosts are told with every request")
    .option(
      "--connect-to <entry>",
      "answer PATTERN:PORT from ADDRESS:PORT, as curl's option (repeatable)",
      collectConnectTo,
      [],
    )
    .option("--delay-ms <ms>", "pause between requests to one host", wholeNumber)
    .option("--port <n>", "DynamoDB on this port, S3 and SQS on the next two; any free ports, if not said", wholeNumber)
    .option("--settings <file>", "more settings, as JSON (functions/settings.ts)")
    .option("--json", "a JSON line for each URL dropped", false)
    .addHelpText(
      "after",
      examples(
        "newsprint start",
        "newsprint start https://news.example/a https://news.example/b --contact https://you.example --once",
        "newsprint start --input urls.txt --contact mailto:crawler@you.example",
      ),
    )
    .action(async (urls, options) => (await import("./start.ts")).start(urls, options));

  where(
    newsprint
      .command("add")
      .summary("drop URLs into the queue")
      .description("Drop URLs, feeds, sitemaps or whole sites into the queue."),
  )
    .argument("[urls...]", "what to ingest")
    .option("--input <file>", "more URLs, one a line (- for standard input)")
    .addOption(new Option("--kind <kind>", "what the URLs are taken for").choices([...DROP_KINDS]).default("article"))
    .option("--priority <0-3>", "0 is fetched first", priority, 2)
    .option("--recrawl", "fetch again what is known", false)
    .option("--source <name>", "who drops them; kept on the record", "command line")
    .addHelpText(
      "after",
      examples(
        "newsprint add https://news.example/2026/01/a-story",
        "newsprint add https://news.example/rss.xml --kind feed",
        "newsprint add --input urls.txt --stack prod",
      ),
    )
    .action(async (urls, options) => (await import("./add.ts")).add(urls, options));

  where(
    newsprint
      .command("get")
      .summary("one whole record")
      .description("Print one whole record: metadata, text, names, values, quotes."),
  )
    .argument("<url-or-id>", "the article's id, or any URL that led to it")
    .addHelpText(
      "after",
      examples("newsprint get https://news.example/2026/01/a-story", "newsprint get mzxw6ytboi2dgnbvgy3tqojqge --json"),
    )
    .action(async (idOrUrl, options) => (await import("./get.ts")).get(idOrUrl, options));

  where(
    newsprint
      .command("find")
      .summary("records by name, host, section or day")
      .description("List records, newest first."),
  )
    .option("--entity <name-or-id>", "what mentions it: 딥시크, DeepSeek and org:deepseek are one")
    .option("--host <host>", "of a publisher's host")
    .option("--section <name>", "of a section of that host")
    .option("--day <day>", "published on a day (UTC)")
    .option("--from <day>", "not before a day")
    .option("--to <day>", "not after a day")
    .option("--limit <n>", "at most so many", wholeNumber, 50)
    .addHelpText(
      "after",
      examples(
        "newsprint find --entity 딥시크 --from 2026-01-01",
        "newsprint find --host news.example --section Economy",
        "newsprint find --day 2026-01-13 --json",
      ),
    )
    .action(async (options) => (await import("./find.ts")).find(options));

  where(
    newsprint
      .command("status")
      .summary("how the pipeline fares")
      .description("Articles by status, queues, hosts, failures by reason."),
  )
    .option("--days <n>", "count the ends of so many days", wholeNumber, 7)
    .option("--watch", "again every two seconds", false)
    .addHelpText("after", examples("newsprint status", "newsprint status --watch --stack prod"))
    .action(async (options) => (await import("./status.ts")).status(options));

  newsprint
    .command("parse")
    .summary("one page to a record, nothing stored")
    .description("Make a record of a page and print it; nothing is stored.")
    .argument("[file]", "the page (- for standard input; .gz is unpacked)")
    .option("--url <url>", "where the page is from")
    .option("--content-type <type>", "as its server stated it")
    .option("--explain", "what was left out and why, and where each field came from", false)
    .option("--batch", 'JSON lines {"id","url","path","contentType"} in, {"id","ms","record"} out', false)
    .option("--json", "on one line", false)
    .addHelpText(
      "after",
      examples(
        "newsprint parse page.html --url https://news.example/a",
        "newsprint parse page.html --url https://news.example/a --explain",
        "newsprint parse --batch pages.jsonl > records.jsonl",
      ),
    )
    .action(async (file, options) => (await import("./parse.ts")).parse(file, options));

  newsprint
    .command("tag")
    .summary("text to names, values and quotes, nothing stored")
    .description("Find names, values and quotes in a text and print them; nothing is stored.")
    .argument("[file]", "the text (- for standard input)")
    .option("--lang <tag>", "its language (ko, en, ja, …)")
    .option("--date <day>", "when it was published: what yesterday means")
    .option("--headline <text>", "its headline")
    .option(
      "--batch",
      'JSON lines {"id","text","inLanguage","datePublished","headline?"} in, {"id","ms","mentions","entities","quotes"} out',
      false,
    )
    .option("--json", "as JSON", false)
    .addHelpText(
      "after",
      examples(
        "newsprint tag article.txt --lang ko --date 2026-01-13",
        "newsprint tag --batch texts.jsonl > tags.jsonl",
      ),
    )
    .action(async (file, options) => (await import("./tag.ts")).tag(file, options));

  where(
    newsprint
      .command("reprocess")
      .summary("parse or tag again, without fetching")
      .description("Send records through parse or tag again, from what is stored."),
  )
    .addOption(new Option("--stage <stage>", "where to begin").choices(["parse", "tag"]).default("parse"))
    .option("--day <day>", "records published on a day (UTC)")
    .option("--host <host>", "records of a host")
    .option("--id <id>", "one record")
    .option("--not-extractor <version>", "only what another version of the extractor made")
    .option("--rate <n>", "records a second", positive, 50)
    .option("--after <id>", "go on behind this one")
    .addHelpText(
      "after",
      examples("newsprint reprocess --day 2026-01-13", "newsprint reprocess --host news.example --stage tag --rate 10"),
    )
    .action(async (options) => (await import("./reprocess.ts")).reprocess(options));

  where(
    newsprint
      .command("redrive")
      .summary("dead letters back to their queue")
      .description("Send a stage's dead letters to it again."),
  )
    .addArgument(new Argument("<stage>", "whose dead letters").choices([...STAGE_NAMES]))
    .addHelpText("after", examples("newsprint redrive parse", "newsprint redrive tag --stack prod"))
    .action(async (name, options) => (await import("./redrive.ts")).redrive(name, options));

  where(
    newsprint
      .command("export")
      .summary("records as JSON lines, CSV, Parquet or WARC")
      .description(
        "Write records to a file or to standard output, newest first; without a filter, those of two years.",
      ),
  )
    .addOption(new Option("--format <format>", "what to write").choices([...FORMATS]).default("jsonl"))
    .option("--entity <name-or-id>", "what mentions it")
    .option("--host <host>", "of a publisher's host")
    .option("--section <name>", "of a section of that host")
    .option("--day <day>", "published on a day (UTC)")
    .option("--from <day>", "not before a day")
    .option("--to <day>", "not after a day")
    .option("--language <tag>", "in a language (a filter: all others are read and left out)")
    .option("--output <file>", "where to; standard output without it")
    .option("--after <cursor>", "go on behind the record that has this cursor")
    .option("--resume", "go on where an interrupted export to the same file ended", false)
    .addHelpText(
      "after",
      examples(
        "newsprint export --day 2026-01-13 > day.jsonl",
        "newsprint export --format parquet --from 2026-01-01 --output articles.parquet",
        "newsprint export --format warc --host news.example --output pages.warc.gz",
      ),
    )
    .action(async (options) => (await import("./export.ts")).exportRecords(options));

  where(
    newsprint
      .command("console")
      .summary("the page to look at it all")
      .description(
        "Serve the console on this machine alone: articles, names through time, failures, a box to drop URLs.",
      ),
  )
    .option("--port <port>", "where on 127.0.0.1; any free one without it", wholeNumber, 0)
    .addHelpText("after", examples("newsprint console", "newsprint console --stack prod"))
    .action(async (options) => (await import("./console.ts")).openConsole(options));

  newsprint
    .command("completion")
    .summary("completions for bash, zsh or fish")
    .description("Print a script with which a shell completes commands, options and their values.")
    .addArgument(new Argument("<shell>", "whose script").choices([...SHELLS]))
    .addHelpText(
      "after",
      examples(
        "source <(newsprint completion bash)                 # in ~/.bashrc",
        "source <(newsprint completion zsh)                  # in ~/.zshrc, behind compinit",
        "newsprint completion fish > ~/.config/fish/completions/newsprint.fish",
      ),
    )
    .action(async (shell) => {
      const { completionScript } = await import("./completion.ts");
      process.stdout.write(completionScript(shell, newsprint));
    });

  return newsprint;
}

/** What every verb takes that works on a stack or a data folder. */
function where(command: Command): Command {
  return command
    .option("--stack <name>", "work on a deployed stack, with your AWS credentials")
    .option("--data <dir>", "work on a data folder", DEFAULT_DATA)
    .option("--json", "print JSON", false);
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
