/** A row of the right side of a left join: when nothing matched, all of it is null. */
export type Joined<Row> = { [Name in keyof Row]: Row[Name] | null }

/** The rows that did match. */
export const matched = <Row extends { id: string }>(rows: Joined<Row>[]): Row[] => rows.filter(isMatch<Row>)

const isMatch = <Row extends { id: string }>(row: Joined<Row>): row is Joined<Row> & Row => row.id !== null
