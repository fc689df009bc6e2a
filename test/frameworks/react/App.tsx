import {useState} from 'react';
import 'plaza-widgets/network-list/define';

export function App() {
  const [problems, setProblems] = useState<number>();
  const [chosen, setChosen] = useState('');
  const [hidden, setHidden] = useState(false);
  return (
    <>
      <plaza-network-list
        src="https://example.org/feed.json"
        heading="Our networks"
        heading-level={3}
        layout="list"
        limit={5}
        hide-search={hidden}
        onplaza-load={(event) => setProblems(event.problems.length)}
        onplaza-select={({entry}) => setChosen(entry?.name ?? '')}
      >
        <a href="https://example.org/networks">Our networks</a>
      </plaza-network-list>
      <output>
        {problems} problems, chosen: {chosen}
      </output>
      <button onClick={() => setHidden(!hidden)}>Search</button>
    </>
  );
}
