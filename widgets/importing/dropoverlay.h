// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/imports.h"

#include <QWidget>

namespace vitrine
{

// Lies over the window while files hover and says what they are; letting go imports them.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    DropOverlay(Session *session, QWidget *covered);

    void begin(const QList<QUrl> &urls); // counts in the background
    void end();
    [[nodiscard]] QString words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe(const HoverCount &count);

    Session *m_session;
    QString m_words;
    Jobs::Id m_job = 0;
    QList<QUrl> m_urls;
};

} // namespace vitrine
