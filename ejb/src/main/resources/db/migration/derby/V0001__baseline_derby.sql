-- Ids of all aggregates come from one sequence: start = increment = allocation size, as EclipseLink expects.
CREATE SEQUENCE sunlight_id START WITH 50 INCREMENT BY 50;
