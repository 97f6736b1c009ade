interface Place {
  x: number
  y: number
}

const ARROW = 5

/** The curve through the points of a way, as the `d` of an SVG path, with an arrowhead at its end. */
export function drawWay(points: Place[]): string {
  const [first, ...rest] = points
  const last = rest.at(-1)
  if (!first || !last) return ''
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last
    const end = index === rest.length - 2 ? last : middle(point, next)
    return `Q${at(point)} ${at(end)}`
  })
  const line = bends.length > 0 ? bends.join('') : `L${at(last)}`
  return `M${at(first)}${line}${arrow(rest.at(-2) ?? first, last)}`
}

function arrow(from: Place, to: Place): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const side = (turn: number) =>
    at({ x: to.x - ARROW * Math.cos(angle + turn), y: to.y - ARROW * Math.sin(angle + turn) })
  return `M${side(0.5)}L${at(to)}L${side(-0.5)}`
}

function middle(a: Place, b: Place): Place {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function at({ x, y }: Place): string {
  return `${String(Math.round(x * 10) / 10)},${String(Math.round(y * 10) / 10)}`
}
