import { clock, type Design, escapeHtml as e, headingText, INVENTED, isHeading } from "../page-view.ts";

/** A layout of 1999: tables in tables, font elements, paragraphs that are two line breaks, and no metadata at all. */
export const oldTable: Design = ({ article, site, pictureUrl, related }) => {
  const { year, month, day, time } = clock(article.published);
  const text = article.body
    .map((block) => (isHeading(block) ? `<b>${e(headingText(block))}</b>` : `&nbsp;${e(block)}`))
    .join("<br><br>\n");
  return `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=euc-kr">
<TITLE>${e(site.name)} :: ${e(article.headline)}</TITLE></HEAD>
<BODY bgcolor="#ffffff" topmargin="0" leftmargin="0">
<CENTER><TABLE width="900" border="0" cellpadding="0" cellspacing="0"><TR><TD colspan="3" height="60"><A href="/"><FONT size="6" face="바탕"><B>${e(site.name)}</B></FONT></A>
&nbsp;<FONT size="2"><A href="/list.asp?c=1">종합</A> | <A href="/list.asp?c=2">지역</A> | <A href="/list.asp?c=3">문화</A> | <A href="/list.asp?c=4">사람</A> | <A href="/board.asp">독자마당</A></FONT></TD></TR>
<TR valign="top"><TD width="150" bgcolor="#eeeeee"><TABLE cellpadding="4">${related.map((other) => `<TR><TD><FONT size="2">· <A href="${e(other.url)}">${e(other.headline)}</A></FONT></TD></TR>`).join("")}
<TR><TD><FONT size="2"><A href="/subscribe.asp">구독 신청 055-000-0000</A></FONT></TD></TR></TABLE></TD>
<TD width="600"><TABLE width="100%" cellpadding="10"><TR><TD><FONT size="2" color="#888888">HOME &gt; ${article.section.map(e).join(" &gt; ")}</FONT></TD></TR>
<TR><TD><FONT size="5"><B>${e(article.headline)}</B></FONT><BR><FONT size="3" color="#555555">${e(article.description)}</FONT></TD></TR>
<TR><TD align="right"><FONT size="2">${year}년 ${month}월 ${day}일 ${time}&nbsp; ${e(article.author.name)} 기자 <A href="mailto:${article.author.email}">${article.author.email}</A></FONT></TD></TR>
<TR><TD><TABLE align="center" width="400"><TR><TD><IMG src="${e(pictureUrl)}" width="400" alt="${e(article.picture.alt)}"></TD></TR>
<TR><TD><FONT size="2" color="#666666">${e(article.picture.caption)} / ${e(article.picture.credit)}</FONT></TD></TR></TABLE></TD></TR>
<TR><TD><FONT size="3">${text}<br><br>
${e(article.author.name)} 기자<br><br>
&lt;저작권자 ⓒ ${e(site.name)} 무단전재 및 재배포 금지&gt;</FONT></TD></TR>
<TR><TD><FONT size="2"><B>독자 의견 (${article.comments.length})</B><BR>${article.comments.map((comment) => `${e(comment.by)} : ${e(comment.text)}`).join("<BR>")}</FONT></TD></TR></TABLE></TD>
<TD width="150"><FONT size="2">[광고]<BR>진주 비빔밥 축제<BR>견본 광고</FONT></TD></TR>
<TR><TD colspan="3" align="center"><FONT size="1">${INVENTED.ko}</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`;
};
