/** The look of the page, on screen and on paper; nothing of it comes from elsewhere. */
export function pageStyle(fonts: string, accent: string): string {
  return `${fonts}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;color:#1b2733;background:#fff;font:17px/1.55 "Source Sans 3","Segoe UI",system-ui,sans-serif;font-variant-numeric:lining-nums tabular-nums}
header,nav,main,footer{max-width:58rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:3rem}
h1,h2,h3{line-height:1.2;font-weight:600;text-wrap:balance}
h1{margin:0 0 .5rem;font-size:2.25rem}
h2{margin:0 0 1rem;font-size:1.6rem}
h3{margin:1.5rem 0 .35rem;font-size:1.15rem}
p,ul{margin:0 0 .8rem}
a{color:${accent}}
.bar{width:4rem;height:.35rem;margin-bottom:1.25rem;background:${accent}}
.made{color:#52606d}
.tag{display:inline-block;padding:.1rem .6rem;border:1px solid #8a6100;border-radius:1rem;color:#6b4b00;font-size:.9rem}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static;display:inline-block;padding:.75rem 1.5rem}
nav ol{padding-left:1.25rem;columns:2 20rem}
nav h2{font-size:1.15rem;margin-top:1.5rem}
section{margin:3.5rem 0 0;padding-top:2rem;border-top:1px solid #d5dce3}
figure{margin:0 0 2rem}
figcaption,.measure,.aside{color:#52606d;font-size:.92rem}
.drawing,.table{overflow-x:auto}
.aside{display:none;margin:.25rem 0 0}
.drawing svg{display:block;width:100%;min-width:38rem;height:auto}
@media (max-width:42rem){header,nav,main,footer{padding-left:1rem;padding-right:1rem}header{padding-top:2rem}h1{font-size:1.8rem}h2{font-size:1.35rem}.aside{display:block}}
img{max-width:100%;height:auto}
summary{width:fit-content;padding:.5rem 0;color:${accent};cursor:pointer;font-weight:600}
:focus-visible{outline:3px solid ${accent};outline-offset:2px}
table{border-collapse:collapse;font-size:.95rem}
th,td{padding:.3rem .9rem .3rem 0;border-bottom:1px solid #d5dce3;text-align:left;vertical-align:top}
thead th{border-bottom:2px solid #52606d}
tbody th{font-weight:400}
.number,thead .number{text-align:right}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
footer{margin-top:3.5rem;padding-bottom:3rem}
@page{margin:16mm}
@media print{body{font-size:11pt}nav,.skip{display:none}header,main,footer{max-width:none;padding-left:0;padding-right:0}h2,h3,.measure{break-after:avoid}.drawing,tr{break-inside:avoid}summary{display:none}details::details-content{content-visibility:visible;height:auto}.drawing svg{min-width:0}}`;
}
