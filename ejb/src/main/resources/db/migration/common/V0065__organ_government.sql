-- A government reports by the end of March, a department by the end of January. Source: 政府信息公开条例(2019)第四十九条
ALTER TABLE organ ADD COLUMN government BOOLEAN DEFAULT FALSE NOT NULL;
