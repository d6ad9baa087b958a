import type { ReactNode } from "react";
import { DenialFilter } from "./DenialFilter.tsx";
import styles from "./FilterPanel.module.css";
import { GradeFilters } from "./GradeFilters.tsx";
import { LayerFilter } from "./LayerFilter.tsx";
import { PrecisionFilter } from "./PrecisionFilter.tsx";

/** Every question that a claim can be chosen by. */
export function FilterPanel({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.panel}>
      <LayerFilter />
      <GradeFilters />
      <DenialFilter />
      <PrecisionFilter />
      {children}
    </div>
  );
}
