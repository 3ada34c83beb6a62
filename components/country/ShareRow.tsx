/** Ways to pass the page on. The buttons show themselves once their element works; the picture is a plain link. */
export function ShareRow({ card }: { card: string }) {
  return (
    <copy-link>
      <button type="button" hidden data-share className="button">
        Copy link
      </button>
      <button type="button" hidden data-copy="citation" className="button">
        Copy citation
      </button>
      <a className="button" href={card}>
        Picture
      </a>
      <button type="button" hidden data-print className="button">
        Print
      </button>
    </copy-link>
  );
}
