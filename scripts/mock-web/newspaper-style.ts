/** The stylesheet of the mock newspapers, light and dark. */
export const newspaperStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #23252b; --faint: #5b606b; --line: #d9d6cc; --accent: #0b5a6b;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #17191d; --ink: #e4e4e0; --faint: #a3a8b2; --line: #363a42; --accent: #7cc7d6; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.6 Georgia, 'DejaVu Serif', serif; }
a { color: var(--accent); text-underline-offset: 3px; }
header, main, footer { max-width: 1060px; margin: 0 auto; padding: 0 24px; }
header { border-bottom: 3px double var(--line); padding-top: 20px; }
.masthead { font-size: 34px; font-weight: bold; letter-spacing: -0.5px; }
.masthead a { color: inherit; text-decoration: none; }
nav { display: flex; flex-wrap: wrap; gap: 4px 22px; padding: 10px 0 14px; font: 15px/1.4 sans-serif; }
main { display: grid; grid-template-columns: minmax(0, 1fr) 260px; gap: 48px; padding-top: 32px; }
h1 { margin: 0 0 8px; font-size: 38px; line-height: 1.18; letter-spacing: -0.4px; }
h2 { margin: 32px 0 8px; font-size: 23px; }
.byline { margin: 0 0 24px; color: var(--faint); font: 15px/1.5 sans-serif; }
.lede { font-size: 20px; }
figure { margin: 24px 0; }
figure img { display: block; width: 100%; height: auto; border-radius: 4px; }
figcaption { margin-top: 8px; color: var(--faint); font: 14px/1.5 sans-serif; }
aside { align-self: start; padding-left: 24px; border-left: 1px solid var(--line); font: 15px/1.5 sans-serif; }
aside h2 { margin-top: 0; font-size: 16px; }
aside li { margin-bottom: 12px; }
aside ul { margin: 0; padding: 0; list-style: none; }
footer { margin-top: 56px; padding-top: 16px; padding-bottom: 40px; border-top: 1px solid var(--line); color: var(--faint); font: 14px/1.5 sans-serif; }
@media (max-width: 760px) {
  main { grid-template-columns: minmax(0, 1fr); }
  h1 { font-size: 29px; }
  aside { padding: 0; border: 0; }
}
`;

/** The picture of the mock newspapers: a drawing of a chest X-ray. */
export const newspaperPicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400" width="720" height="400">
<rect width="720" height="400" fill="#0f1a22"/>
<g fill="none" stroke="#8fb3c4" stroke-width="13" stroke-linecap="round" opacity="0.75">
<path d="M360 40V370" stroke-width="24"/>
<path d="M340 90C250 80 190 120 176 190"/><path d="M380 90c90-10 150 30 164 100"/>
<path d="M340 140c-80-6-134 30-146 96"/><path d="M380 140c80-6 134 30 146 96"/>
<path d="M340 190c-70-2-118 30-126 92"/><path d="M380 190c70-2 118 30 126 92"/>
<path d="M340 240c-60 2-96 28-102 82"/><path d="M380 240c60 2 96 28 102 82"/>
<path d="M340 64C290 40 220 44 180 78M380 64c50-24 120-20 160 14" stroke-width="10"/>
</g>
<ellipse cx="408" cy="246" rx="58" ry="74" fill="#8fb3c4" opacity="0.22"/>
</svg>`;
