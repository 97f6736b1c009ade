interface Props {
  /** The names of the columns, in order. */
  columns: string[]
}

/** The head of a table. */
export function TableHead({ columns }: Props) {
  return (
    <thead>
      <tr>
        {columns.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
