// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parameter.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace vitrine
{

// How a file is read: the format, and the settings that it has (delimiter, decimal mark, lines, encoding).
class ReadingForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingForm(QWidget *parent = nullptr);

    void setReading(const QString &importer, const Parameters &options);

signals:
    void changed(const QString &importer, const vitrine::Parameters &options);

private:
    void rebuild();

    QComboBox *m_importer;
    QWidget *m_fields = nullptr;
    QString m_id;
    Parameters m_options;
};

} // namespace vitrine
