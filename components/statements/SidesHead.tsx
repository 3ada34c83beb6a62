/** Head of every table that sets calls and replies side by side. */
export function SidesHead({ addressedSide }: { addressedSide: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">When</th>
        <th scope="col">Calls and concern</th>
        <th scope="col">Announcements and replies from {addressedSide}</th>
      </tr>
    </thead>
  );
}
