import { render } from "preact";
import { keepToken } from "./api.ts";
import { ArticlePage } from "./article.tsx";
import { ArticlesPage } from "./articles.tsx";
import { DropPage } from "./drop.tsx";
import { EntityPage } from "./entity.tsx";
import { FailuresPage } from "./failures.tsx";
import "./main.css";
import { OverviewPage } from "./overview.tsx";
import { Title } from "./parts.tsx";
import { decoded } from "./questions.ts";
import { Link, type Place, usePlace } from "./router.tsx";
import { SECTIONS } from "./sections.ts";

function Console() {
  const place = usePlace();
  return (
    <>
      <a class="skip" href="#main">
        To the content
      </a>
      <header class="masthead">
        <p class="name">
          <Link to="/">Newsprint</Link>
        </p>
        <nav aria-label="Sections">
          {[...SECTIONS].map(([path, label]) => (
            <Link key={path} to={path} aria-current={path === place.path ? "page" : undefined}>
              {label}
            </Link>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <Page place={place} />
      </main>
    </>
  );
}

function Page({ place }: { place: Place }) {
  const [, section, id] = place.path.split("/");
  if (place.path === "/") return <OverviewPage place={place} />;
  if (section === "articles") return <ArticlesPage place={place} />;
  if (section === "article" && id) return <ArticlePage key={id} id={decoded(id)} place={place} />;
  if (section === "entity" && id) return <EntityPage key={id} id={decoded(id)} place={place} />;
  if (section === "failures") return <FailuresPage place={place} />;
  if (section === "drop") return <DropPage />;
  return <Title title="Nothing here">There is nothing here</Title>;
}

keepToken();
render(<Console />, document.getElementById("console")!);
