/** Tailwind is the only step. (The name must end in `.mjs`: the bundler looks for no other.) */
const config = { plugins: { '@tailwindcss/postcss': {} } };
export default config;
