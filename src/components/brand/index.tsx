import './index.css'

/** The name of the labo, as it stands on the page where people log in. */
export const Logo = () => (
  <div className="brand">
    <span className="brand__name">Labo</span>
    <span className="brand__line">tegen schooluitval</span>
  </div>
)

/** The small mark at the top of every page. */
export const Icon = () => (
  <span aria-hidden="true" className="brand-mark">
    L
  </span>
)
